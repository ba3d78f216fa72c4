import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  compareEvents,
  groupByYear,
  timelineEventSchema,
  timelineKindLabel,
  timelineKinds,
} from '#domain/timeline/timeline-event.ts'
import { anyDate } from './any-date.ts'

const reported = {
  id: 'first-summit',
  when: '1996-04-26',
  text: 'The five met.',
  kind: 'summit',
  modules: ['five-to-sco'],
  papers: ['jia'],
  evidence: ['first-summit-date'],
}
const { papers: _papers, evidence: _evidence, ...bare } = reported
const outside = { ...bare, beyond: { source: 'An archive', asOf: '1 September 2025' } }

test('an event rests on the papers or lies beyond them', () => {
  expect(v.is(timelineEventSchema, reported)).toBe(true)
  expect(v.is(timelineEventSchema, outside)).toBe(true)
})

test.each([
  ['neither evidence nor source', bare, 'needs either evidence'],
  ['both', { ...reported, beyond: outside.beyond }, 'needs either evidence'],
  ['evidence without its paper', { ...reported, papers: [] }, 'names a paper without evidence'],
  ['a paper beyond the papers', { ...outside, papers: ['jia'] }, 'names a paper without evidence'],
  ['a comparison of the papers’ own', { ...reported, compare: 'other' }, 'only an event beyond'],
  ['no module', { ...reported, modules: [] }, 'names no module'],
  ['a day that does not exist', { ...reported, when: '1999-02-30' }, 'is no day, month, year'],
  ['a third paper', { ...reported, papers: ['wang'] }, 'Expected ("jia" | "ding")'],
])('%s is refused', (_what, event, says) => {
  const read = v.safeParse(timelineEventSchema, event)
  expect(read.issues?.map((issue) => issue.message).join(' ')).toContain(says)
})

test('every kind has a name of its own', () => {
  expect(new Set(timelineKinds.map(timelineKindLabel)).size).toBe(timelineKinds.length)
})

test('events of one day come in the order of kinds, then by id', () => {
  const events = [
    { id: 'b', when: '1996-04-26', kind: 'agreement' },
    { id: 'z', when: '1996-04-26', kind: 'summit' },
    { id: 'a', when: '1996-04-26', kind: 'agreement' },
    { id: 'first', when: '1996-04', kind: 'outside' },
  ] as const
  expect(events.toSorted(compareEvents).map((event) => event.id)).toEqual(['first', 'z', 'a', 'b'])
  expect(compareEvents(events[0], events[0])).toBe(0)
})

test('under their years no event is lost, doubled or moved', () => {
  const anyEvents = fc.array(
    fc.record({ id: fc.uuid(), when: anyDate, kind: fc.constant('talks' as const) }),
  )
  fc.assert(
    fc.property(anyEvents, (unsorted) => {
      const events = unsorted.toSorted(compareEvents)
      const groups = groupByYear(events)
      expect(groups.flatMap((group) => group.events)).toEqual(events)
      const years = groups.map((group) => group.year)
      expect(years).toEqual([...new Set(years)].toSorted((a, b) => a - b))
      for (const { year, events: group } of groups)
        for (const { when } of group) expect(when.startsWith(String(year))).toBe(true)
    }),
  )
})
