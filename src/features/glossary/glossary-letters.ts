/** The glossary as a reader looks it up: by first letter, each letter's terms in order. */
import type { GlossaryTerm } from '#domain/lesson/glossary.ts'

export type LetterGroup<Term> = { readonly letter: string; readonly terms: readonly Term[] }

/** Terms that begin with no letter (such as "100 km zone") stand under "0–9". */
function letterOf(term: string): string {
  const first = term.normalize('NFD').charAt(0).toUpperCase()
  return /[A-Z]/.test(first) ? first : '0–9'
}

export function groupByLetter<Term extends Pick<GlossaryTerm, 'term'>>(
  terms: readonly Term[],
): LetterGroup<Term>[] {
  const sorted = [...terms].sort((one, other) =>
    one.term.localeCompare(other.term, 'en', { numeric: true }),
  )
  const groups = new Map<string, Term[]>()
  for (const term of sorted) {
    const letter = letterOf(term.term)
    groups.set(letter, [...(groups.get(letter) ?? []), term])
  }
  return [...groups].map(([letter, group]) => ({ letter, terms: group }))
}

/** The address of a letter in the page; the digits' group gets a plain name. */
export function letterId(letter: string): string {
  return `letter-${/^[A-Z]$/.test(letter) ? letter.toLowerCase() : 'digits'}`
}
