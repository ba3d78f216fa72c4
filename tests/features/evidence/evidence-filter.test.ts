import { expect, test } from 'vitest'
import { listEntries } from '#features/evidence/entry-order.ts'
import {
  everything,
  filterEntries,
  filterQuery,
  readFilter,
} from '#features/evidence/evidence-filter.ts'
import { evidence } from './evidence-samples.ts'

const entries = listEntries(evidence)
const found = (filter: Partial<typeof everything>) =>
  filterEntries(entries, { ...everything, ...filter }).map(({ id }) => id)

test('every word must occur, whatever its case and accents', () => {
  expect(found({ text: 'SHÀNGHAI summit' })).toEqual(['first-summit'])
  expect(found({ text: 'shanghai modest' })).toEqual([])
})

test('the reading of a doubt is searched too', () => {
  expect(found({ text: 'first of five' })).toEqual(['summit-count'])
})

test('an entry that rests on both papers is found under each', () => {
  expect(found({ paper: 'jia' })).toContain('first-summit')
  expect(found({ paper: 'ding' })).toContain('first-summit')
})

test('an address with unknown values asks for everything', () => {
  expect(readFilter(new URLSearchParams('kind=rumour&paper=smith'))).toEqual(everything)
})

test('a filter survives the way into the address and back', () => {
  const filter = { kind: 'doubt', paper: 'jia', text: 'a & b' } as const
  expect(readFilter(new URLSearchParams(filterQuery(filter)))).toEqual(filter)
  expect(filterQuery(everything)).toBe('')
})
