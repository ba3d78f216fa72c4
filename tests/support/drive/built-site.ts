/** The built site as files: which pages there are, what they link to, what they claim. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const dist = fileURLToPath(new URL('../../../dist', import.meta.url))

export type BuiltPage = {
  /** Below the base: '/', '/learn/…/', '/404.html'. */
  readonly address: string
  readonly html: string
}

export function builtFiles(): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(dist.length)}/${entry.name}`.replaceAll('\\', '/'))
}

export function builtPages(): BuiltPage[] {
  return builtFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      address: file.replace(/index\.html$/, ''),
      html: readFileSync(join(dist, file), 'utf8'),
    }))
}

function unescape(text: string): string {
  return text
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

/** Every value of an attribute in a page's HTML; React writes them all in double quotes. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((found) =>
    unescape(found[1] ?? ''),
  )
}

/** Addresses that the links of a page lead to; not those of files in its head. */
export function links(html: string): string[] {
  return [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map((found) => unescape(found[1] ?? ''))
}

export function jsonLd(html: string): unknown[] {
  return [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
    (found) => JSON.parse(found[1] ?? ''),
  )
}
