import { expect, test } from 'vitest'
import type { Answer } from '#domain/review/answer-history.ts'
import { countedReviews, outcomeOf, shortestGap } from '#domain/review/counted-reviews.ts'
import { cardItem, questionItem } from '#domain/review/review-item.ts'
import { minuteMs } from '#domain/study/learner-day.ts'
import type { RatedCard } from '#domain/study/study-record.ts'

const answer = (overrides: Partial<Answer> = {}): Answer => ({
  question: 'one',
  attempt: 'a1',
  mode: 'practice',
  at: 0,
  result: 'right',
  score: 1,
  hints: 0,
  tookMs: undefined,
  ...overrides,
})
const hour = 60 * minuteMs
const noon = Date.UTC(2026, 4, 3, 12)
const hoursOf = (hours: readonly number[], offset = 0) => {
  const history = hours.map((after) => answer({ at: noon + after * hour }))
  const reviews = countedReviews(history, new Map(), offset).get(questionItem('one')) ?? []
  return reviews.map(({ at }) => (at - noon) / hour)
}

test.for<[string, Partial<Answer>, string | undefined]>([
  ['wrong while sure', { result: 'wrong', score: 0, certainty: 3 }, 'sure-and-wrong'],
  ['wrong while fairly sure', { result: 'wrong', score: 0, certainty: 2 }, 'missed'],
  ['wrong', { result: 'wrong', score: 0 }, 'missed'],
  ['left out', { result: 'unanswered', score: 0, certainty: 3 }, 'missed'],
  ['less than half right', { result: 'partly', score: 0.49, certainty: 3 }, 'little'],
  ['half right', { result: 'partly', score: 0.5 }, 'partly'],
  ['right after a hint', { hints: 1, certainty: 3 }, 'with-hint'],
  ['right but unsure', { certainty: 1 }, 'unsure'],
  ['right and fairly sure', { certainty: 2 }, 'right'],
  ['right and sure', { certainty: 3 }, 'right'],
  ['a short explanation', { result: 'unscored', score: undefined }, undefined],
])('%s counts as it should', ([, given, outcome]) => {
  expect(outcomeOf(answer(given))).toBe(outcome)
})

test('the first answer of a day counts, the others of that day do not', () => {
  expect(hoursOf([0, 1, 11, 24])).toEqual([0, 24])
})

test('a day is the learner’s own', () => {
  // Noon and two in the morning of the next day in London are one day in New York.
  expect(hoursOf([0, 14])).toEqual([0, 14])
  expect(hoursOf([0, 14], -300)).toEqual([0])
})

test('a try soon after another does not count, even past midnight', () => {
  expect(hoursOf([11.9, 12.1])).toEqual([11.9])
  const apart = 11.9 + shortestGap / hour
  expect(hoursOf([11.9, apart])).toEqual([11.9, apart])
  expect(hoursOf([0, 11.9, 12.1, 20])).toEqual([0, 20])
})

test('what is never scored leaves an item without a review', () => {
  const history = [answer({ result: 'unscored', score: undefined })]
  expect(countedReviews(history, new Map(), 0).size).toBe(0)
})

test('each direction of a card is an item of its own, known or not yet', () => {
  const rated = (at: number, rating: RatedCard['rating'], zh = false): RatedCard => ({
    term: 'cbm',
    direction: zh ? 'english-chinese' : 'term-definition',
    rating,
    at,
  })
  const ratings = [
    rated(noon + 30 * hour, 'known'),
    rated(noon, 'known'),
    rated(noon, 'not-yet'),
    rated(noon, 'known', true),
  ]
  const reviews = countedReviews([], new Map([['cbm', ratings]]), 0)
  const outcomes = (id: ReturnType<typeof cardItem>) =>
    reviews.get(id)?.map(({ outcome }) => outcome)
  expect(outcomes(cardItem('cbm', 'term-definition'))).toEqual(['missed', 'right'])
  expect(outcomes(cardItem('cbm', 'english-chinese'))).toEqual(['right'])
})
