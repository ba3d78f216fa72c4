import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timelineKinds, type TimelineEvent } from '#domain/timeline/timeline-event.ts'
import {
  filterEvents,
  layerOf,
  layers,
  readView,
  standingIn,
  viewQuery,
  wholeTimeline,
  type TimelineView,
} from '#domain/timeline/timeline-view.ts'
import { anyDate } from './any-date.ts'

const choices = { modules: ['borders', 'accession'], years: [1990, 2025] } as const
const read = (query: string) => readView(new URLSearchParams(query), choices)

const anyView: fc.Arbitrary<TimelineView> = fc.record({
  kinds: fc.subarray([...timelineKinds]),
  paper: fc.constantFrom('', 'jia', 'ding', 'both'),
  module: fc.constantFrom('', ...choices.modules),
  layer: fc.constantFrom('', ...layers),
  asOf: fc.option(fc.integer({ min: 1990, max: 2025 }), { nil: undefined }),
})

test('an address gives back the view it was made from', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(read(viewQuery(view))).toEqual(view)
    }),
  )
})

test('the whole timeline has no query, and kinds stand one by one', () => {
  expect(viewQuery(wholeTimeline)).toBe('')
  expect(
    viewQuery({ ...wholeTimeline, kinds: ['summit', 'talks'], paper: 'jia', asOf: 2000 }),
  ).toBe('?kind=summit&kind=talks&paper=jia&asof=2000')
})

test('what is not on offer counts as not chosen', () => {
  expect(read('kind=party&paper=wang&module=energy&layer=upper&asof=1889')).toEqual(wholeTimeline)
  expect(read('asof=soon')).toEqual(wholeTimeline)
  expect(read('asof=20000')).toEqual(wholeTimeline)
})

type Row = Pick<TimelineEvent, 'id' | 'kind' | 'modules' | 'papers' | 'beyond'>
const beyond = { source: 'An archive', asOf: '1 September 2025' }
const events: readonly Row[] = [
  { id: 'both', kind: 'summit', modules: ['borders'], papers: ['jia', 'ding'], beyond: undefined },
  { id: 'jia', kind: 'talks', modules: ['borders'], papers: ['jia'], beyond: undefined },
  {
    id: 'ding',
    kind: 'membership',
    modules: ['accession', 'borders'],
    papers: ['ding'],
    beyond: undefined,
  },
  { id: 'outside', kind: 'summit', modules: ['accession'], papers: [], beyond },
]

test.each([
  ['everything', {}, ['both', 'jia', 'ding', 'outside']],
  ['one kind', { kinds: ['summit'] }, ['both', 'outside']],
  ['two kinds', { kinds: ['summit', 'talks'] }, ['both', 'jia', 'outside']],
  ['a paper, alone or with the other', { paper: 'jia' }, ['both', 'jia']],
  ['both papers', { paper: 'both' }, ['both']],
  ['a module', { module: 'accession' }, ['ding', 'outside']],
  ['the papers’ layer', { layer: 'papers' }, ['both', 'jia', 'ding']],
  ['the layer beyond', { layer: 'beyond' }, ['outside']],
  ['a paper beyond the papers', { layer: 'beyond', paper: 'jia' }, []],
  ['a year, which removes nothing', { asOf: 1990 }, ['both', 'jia', 'ding', 'outside']],
] as const)('%s', (_what, asked, found) => {
  const shown = filterEvents(events, { ...wholeTimeline, ...asked })
  expect(shown.map((event) => event.id)).toEqual(found)
})

test('the two layers share no event and leave none out', () => {
  expect(events.map(layerOf)).toEqual(['papers', 'papers', 'papers', 'beyond'])
})

test('an event is known when it is over, under way when it has begun', () => {
  expect(standingIn(undefined, '2025-09-01')).toBe('known')
  expect(standingIn(2000, '2000-12-31')).toBe('known')
  expect(standingIn(2000, '2000')).toBe('known')
  expect(standingIn(2000, '2001-01-01')).toBe('later')
  expect(standingIn(1998, '1996/2000')).toBe('under-way')
  expect(standingIn(1995, '1996/2000')).toBe('later')
})

test('what was once known stays known', () => {
  const rank = { later: 0, 'under-way': 1, known: 2 }
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1989, max: 2025 }), (when, year) => {
      expect(rank[standingIn(year + 1, when)]).toBeGreaterThanOrEqual(rank[standingIn(year, when)])
    }),
  )
})
