/** Which terms a reader asks for, as the address carries it: `?module=accession&text=member`. */
import { addressQuery } from '#domain/base/address-query.ts'
import { holdsWords } from '#domain/base/holds-words.ts'
import type { GlossaryTerm } from '#domain/lesson/glossary.ts'

export type GlossaryFilter = { readonly module: string; readonly text: string }

export const wholeGlossary: GlossaryFilter = { module: '', text: '' }

/** From an address or a form; a module that is not on offer counts as none. */
export function readGlossaryFilter(
  query: { get: (name: string) => unknown },
  modules: readonly string[],
): GlossaryFilter {
  const text = query.get('text')
  return {
    module: modules.find((module) => module === query.get('module')) ?? '',
    text: typeof text === 'string' ? text : '',
  }
}

/** The query of a filter with its question mark; empty when nothing is asked. */
export function glossaryQuery(filter: GlossaryFilter): string {
  return addressQuery(Object.entries(filter))
}

/** Terms of the module that hold every word asked for, in a name of any language or in the definition. */
export function filterTerms<Term extends GlossaryTerm>(
  terms: readonly Term[],
  filter: GlossaryFilter,
): Term[] {
  return terms.filter(({ term, also, names, definition, module }) => {
    if (filter.module && module !== filter.module) return false
    return holdsWords([term, ...also, names.zh, names.ru, definition].join(' '), filter.text)
  })
}
