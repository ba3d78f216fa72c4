/** Which entries a reader asks for, as the address carries it: `?kind=fact&paper=jia&text=moscow`. */
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
  const asked = Object.entries(filter).filter(([, value]) => value.trim() !== '')
  return asked.length > 0 ? `?${new URLSearchParams(asked).toString()}` : ''
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase()
}

/** Entries of the kind and paper that hold every word asked for, in their text, readings or id. */
export function filterEntries(
  entries: readonly ListedEntry[],
  filter: EvidenceFilter,
): ListedEntry[] {
  const words = plain(filter.text).split(/\s+/).filter(Boolean)
  return entries.filter((entry) => {
    if (filter.kind && entry.kind !== filter.kind) return false
    if (filter.paper && !entry.paragraphs.some((name) => name.startsWith(`${filter.paper}.`)))
      return false
    if (words.length === 0) return true
    const text = plain(`${entry.text} ${entry.more} ${entry.id}`)
    return words.every((word) => text.includes(word))
  })
}
