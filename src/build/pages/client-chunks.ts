/**
 * Remembers which built file holds which module, so that a page's HTML can name everything its first
 * view needs and nothing waits for a chain of requests.
 */
import type { Plugin } from 'vite'
import type { PageModules } from '#app/entry-server.tsx'
import type { PageFiles } from './page-html.ts'

type Chunk = { readonly imports: readonly string[]; readonly styles: readonly string[] }

export type ClientChunks = {
  readonly plugin: Plugin
  /** Files for modules named as below src or `virtual:…`; throws when one is in no chunk. */
  readonly filesFor: (modules: PageModules) => PageFiles
}

export function clientChunks(base: string): ClientChunks {
  const chunks = new Map<string, Chunk>()
  const homes = new Map<string, string>()
  const entries = new Set<string>()
  const collect = (file: string, scripts: Set<string>, styles: Set<string>): void => {
    if (scripts.has(file)) return
    scripts.add(file)
    const chunk = chunks.get(file)
    for (const style of chunk?.styles ?? []) styles.add(style)
    for (const next of chunk?.imports ?? []) collect(next, scripts, styles)
  }
  const fileOf = (name: string): string => {
    const id = [...homes.keys()].find((one) => one === `\0${name}` || one.endsWith(`/src/${name}`))
    const file = id && homes.get(id)
    if (!file) throw new Error(`No built file holds ${name}; a route's "needs" names it.`)
    return file
  }
  return {
    plugin: {
      name: 'sco-client-chunks',
      applyToEnvironment: (environment) => environment.name === 'client',
      generateBundle(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue
          chunks.set(file.fileName, {
            imports: file.imports,
            styles: [...(file.viteMetadata?.importedCss ?? [])],
          })
          if (file.isEntry) entries.add(file.fileName)
          for (const id of file.moduleIds) homes.set(id, file.fileName)
        }
      },
    },
    filesFor({ needs, looks }) {
      const scripts = new Set<string>()
      const styles = new Set<string>()
      for (const file of entries) collect(file, scripts, styles)
      for (const name of needs) collect(fileOf(name), scripts, styles)
      const later = new Set<string>()
      for (const name of looks) collect(fileOf(name), later, styles)
      const address = (file: string) => `${base}${file}`
      return { scripts: [...scripts].map(address), styles: [...styles].map(address) }
    },
  }
}
