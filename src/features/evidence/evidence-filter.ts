/** Which entries a reader asks for, as the address carries it: `?kind=fact&paper=jia&text=moscow`. */
import { addressQuery } from '#domain/base/address-query.ts'
import { holdsWords } from '#domain/base/holds-words.ts'
import { statementKinds } from '#domain/evidence/statement-kind.ts'
import type { ListedEntry } from './entry-order.ts'

export const entryKinds = [...statementKinds, 'doubt'] as const

export type EvidenceFilter = {
  readonly kind: ListedEntry['kind'] | ''
  readonly paper: 'jia' | 'ding' | ''
  readonly text: string
}

export const everything: EvidenceFilter = { kind: '', paper: '', text: '' }

/** Unknown kinds and papers count as none. */
export function readFilter(query: { get: (name: string) => unknown }): EvidenceFilter {
  const kind = query.get('kind')
  const paper = query.get('paper')
  const text = query.get('text')
  return {
    kind: entryKinds.find((one) => one === kind) ?? '',
    paper: paper === 'jia' || paper === 'ding' ? paper : '',
    text: typeof text === 'string' ? text : '',
  }
}

/** The query of a filter with its question mark; empty when nothing is asked. */
export function filterQuery(filter: EvidenceFilter): string {
  return addressQuery(Object.entries(filter))
}

/** Entries of the kind and paper that hold every word asked for, in their text, readings or id. */
export function filterEntries(
  entries: readonly ListedEntry[],
  filter: EvidenceFilter,
): ListedEntry[] {
  return entries.filter((entry) => {
    if (filter.kind && entry.kind !== filter.kind) return false
    if (filter.paper && !entry.paragraphs.some((name) => name.startsWith(`${filter.paper}.`)))
      return false
    return holdsWords(`${entry.text} ${entry.more} ${entry.id}`, filter.text)
  })
}
