/** Puts a drawn page and its head into the built index.html. */
import type { DrawnPage } from '#app/entry-server.tsx'

/** First in the head; what a meta tag cannot say (frame-ancestors) is for the host's headers. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

function jsonLdTag(value: unknown): string {
  return value
    ? `<script type="application/ld+json">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>`
    : ''
}

export type PageFiles = { readonly scripts: readonly string[]; readonly styles: readonly string[] }

function headOf(page: DrawnPage, files: PageFiles): string {
  const title = escapeHtml(page.title)
  const description = escapeHtml(page.head.description)
  return [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`,
    `<title>${title}</title>`,
    `<meta name="description" content="${description}">`,
    `<meta property="og:title" content="${title}"><meta property="og:description" content="${description}"><meta property="og:type" content="article">`,
    page.head.noIndex ? '<meta name="robots" content="noindex">' : '',
    ...files.styles.map((file) => `<link rel="stylesheet" href="${file}" crossorigin>`),
  ].join('')
}

/**
 * The head's end: what the first paint does not wait for. Ahead of theme.js and the fonts these requests
 * took their connections, and a slow line showed the first words 1.6 times as late.
 */
function headEndOf(page: DrawnPage, files: PageFiles): string {
  const scripts = files.scripts.map(
    (file) => `<link rel="modulepreload" href="${file}" crossorigin>`,
  )
  return `${scripts.join('')}${jsonLdTag(page.jsonLd)}</head>`
}

/** `anyAddress`: the file may be shown at an address it was not drawn for (404.html). */
export function pageHtml(
  template: string,
  page: DrawnPage,
  files: PageFiles,
  anyAddress: boolean,
): string {
  const root = anyAddress ? '<div id="app" data-page="any">' : '<div id="app">'
  return template
    .replace('</head>', () => headEndOf(page, files))
    .replace('<!--head-->', () => headOf(page, files))
    .replace('<div id="app"><!--page--></div>', () => `${root}${page.html}</div>`)
}
