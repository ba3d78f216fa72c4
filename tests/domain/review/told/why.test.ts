import { expect, test } from 'vitest'
import type { Outcome } from '#domain/review/counted-reviews.ts'
import { chanceWords, comesAgain, whenNext, whyDue } from '#domain/review/told/why.ts'
import { dayOf } from '#domain/study/learner-day.ts'

const may = (date: number) => dayOf(Date.UTC(2026, 4, date), 0)
const today = may(12)
const card = { term: 'cbm', direction: 'term-definition', rating: 'not-yet', at: 0 } as const
const answer = { question: 'one' } as never

function told(outcomes: readonly Outcome[], of: typeof card = answer) {
  const reviews = outcomes.map((outcome, at) => ({
    outcome,
    at: 0,
    day: may(3) - (outcomes.length - 1 - at),
    of,
  }))
  const last = reviews.at(-1)
  if (!last) throw new Error('nothing answered')
  return { reviews, last }
}

test.for<[readonly Outcome[], string]>([
  [['right', 'sure-and-wrong'], 'You were sure and wrong on 3 May.'],
  [['missed'], 'You missed it on 3 May.'],
  [['little'], 'Less than half right on 3 May.'],
  [['partly'], 'Partly right on 3 May; after 9 days about 9 in 10 still know it.'],
  [['with-hint'], 'Right with a hint on 3 May; after 9 days about 9 in 10 still know it.'],
  [['unsure'], 'Right but unsure on 3 May; after 9 days about 9 in 10 still know it.'],
  [['missed', 'right'], 'Right once; after 9 days about 9 in 10 still know it.'],
  [['right', 'right'], 'Right twice; after 9 days about 9 in 10 still know it.'],
  [
    ['right', 'right', 'right'],
    'Right 3 times in a row; after 9 days about 9 in 10 still know it.',
  ],
])('after %o it says: %s', ([outcomes, words]) => {
  expect(whyDue(told(outcomes), today, 0.88)).toBe(words)
})

test('a card was not missed but not yet known', () => {
  expect(whyDue(told(['missed'], card), today, 0.5)).toBe('Not yet known on 3 May.')
})

test('on the day of the answer nothing is said of forgetting', () => {
  expect(whyDue(told(['right']), may(3), 1)).toBe('Right once.')
  expect(whyDue(told(['right']), may(4), 0.97)).toBe(
    'Right once; after a day nearly all still know it.',
  )
})

test('no chance is called certain', () => {
  expect([0, 0.04, 0.06, 0.5, 0.94, 0.96, 1].map(chanceWords)).toEqual([
    'few',
    'few',
    'about 1 in 10',
    'about 5 in 10',
    'about 9 in 10',
    'nearly all',
    'nearly all',
  ])
})

test('when it comes next is said for right and missed', () => {
  expect(whenNext({ missed: 1, hard: 6, right: 12 })).toBe('Right: in 12 days. Missed: tomorrow.')
})

test('after an answer the day is named where it is far enough to forget', () => {
  expect(comesAgain({ dueDay: today + 3 }, today)).toBe('Comes again in 3 days, on 15 May.')
  expect(comesAgain({ dueDay: today + 1 }, today)).toBe('Comes again tomorrow.')
  expect(comesAgain({ dueDay: today - 2 }, today)).toBe('Comes again today.')
})
