/** What a reader asks of the register, as the address carries it: `?family=names-and-wording&settled=open`. */
import { addressQuery } from '#domain/base/address-query.ts'
import { holdsWords } from '#domain/base/holds-words.ts'
import { discrepancyFamilies, discrepancyTypes, settledBy } from '#domain/evidence/evidence.ts'
import { paragraphsLabel } from '#domain/evidence/paragraph-name.ts'
import type { RegisterEntry } from '#domain/source-lab/lab-content.ts'

export type RegisterFilter = {
  readonly text: string
  readonly family: RegisterEntry['family'] | ''
  readonly type: RegisterEntry['types'][number] | ''
  readonly paper: 'jia' | 'ding' | ''
  readonly settled: RegisterEntry['settled'] | ''
}

export const wholeRegister: RegisterFilter = {
  text: '',
  family: '',
  type: '',
  paper: '',
  settled: '',
}

/** What is not among the choices counts as none. */
function oneOf<Value extends string>(choices: readonly Value[], raw: unknown): Value | '' {
  return choices.find((choice) => choice === raw) ?? ''
}

export function readRegisterFilter(query: { get: (name: string) => unknown }): RegisterFilter {
  const text = query.get('text')
  return {
    text: typeof text === 'string' ? text : '',
    family: oneOf(discrepancyFamilies, query.get('family')),
    type: oneOf(discrepancyTypes, query.get('type')),
    paper: oneOf(['jia', 'ding'], query.get('paper')),
    settled: oneOf(settledBy, query.get('settled')),
  }
}

/** The query of a filter with its question mark; empty when nothing is asked. */
export function registerQuery(filter: RegisterFilter): string {
  return addressQuery(Object.entries(filter))
}

/** Entries that fit and hold every word asked for, in their title, their id or the marks of their paragraphs. */
export function filterRegister(
  entries: readonly RegisterEntry[],
  filter: RegisterFilter,
): RegisterEntry[] {
  return entries.filter((entry) => {
    const { id, title, family, types, paragraphs, settled } = entry
    if (filter.family && family !== filter.family) return false
    if (filter.type && !types.includes(filter.type)) return false
    if (filter.settled && settled !== filter.settled) return false
    if (filter.paper && !paragraphs.some((name) => name.startsWith(`${filter.paper}.`)))
      return false
    return holdsWords(`${title} ${id} ${paragraphsLabel(paragraphs)}`, filter.text)
  })
}
