import { expect, test } from 'vitest'
import type { ExamPlan } from '#domain/plan/make-plan.ts'
import { calendarEntries } from '#features/plan/calendar-entries.ts'

const places = new Map([
  ['m/a', { title: 'A border inherited', to: '/learn/m/a/' }],
  ['m', { title: 'Border confidence-building', to: '/quiz/m/' }],
])
const plan: ExamPlan = {
  days: [
    {
      day: '2026-12-01',
      work: [
        { kind: 'lesson', id: 'm/a', minutes: 8, items: 4 },
        { kind: 'quiz', id: 'm', minutes: 12, items: 12 },
      ],
      reviews: 5,
      mixed: 0,
      minutes: 25,
    },
    { day: '2026-12-02', work: [], reviews: 0, mixed: 0, minutes: 0 },
    { day: '2026-12-03', work: [], reviews: 0, mixed: 9, minutes: 9 },
  ],
  leftOut: [],
  firstReviews: [],
  reviewsLeftOut: 0,
  mixedFrom: '2026-12-03',
}
const site = { host: 'primer.example', address: (path: string) => `https://primer.example${path}` }

test('each day with work is an entry, and so is the exam; an id hangs on day and site alone', () => {
  const entries = calendarEntries(plan, '2026-12-04', places, site)
  expect(entries.map(({ uid, day }) => [uid, day])).toEqual([
    ['plan-2026-12-01@primer.example', '2026-12-01'],
    ['plan-2026-12-03@primer.example', '2026-12-03'],
    ['plan-exam@primer.example', '2026-12-04'],
  ])
  const moved = calendarEntries(plan, '2026-12-09', places, site)
  expect(moved.at(-1)?.uid).toBe(entries.at(-1)?.uid)
})

test('the title says what to do, the description where', () => {
  const [first, mixed] = calendarEntries(plan, '2026-12-04', places, site)
  expect(first?.title).toBe(
    'SCO Primer: Read “A border inherited”; Quiz “Border confidence-building”; Review 5 items',
  )
  expect(first?.description).toBe(
    [
      'Read: A border inherited (8 min)\nhttps://primer.example/learn/m/a/',
      'Quiz: Border confidence-building (12 min)\nhttps://primer.example/quiz/m/',
      'Review 5 items\nhttps://primer.example/review/',
      'About 25 min in all.',
    ].join('\n\n'),
  )
  expect(mixed?.title).toBe('SCO Primer: Mixed review of 9 items')
})
