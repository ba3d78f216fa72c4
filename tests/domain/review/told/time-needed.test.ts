import { expect, test } from 'vitest'
import type { Answer } from '#domain/review/answer-history.ts'
import { paceOf, timeNeeded, usualMs } from '#domain/review/told/time-needed.ts'
import { cardItem, questionItem } from '#domain/review/review-item.ts'

const took = (tookMs: number | undefined) => ({ tookMs }) as Answer

test('the pace is the middle of the learner’s own times, once there are some', () => {
  expect(paceOf([1, 2, 3, 4].map(took))).toBe(usualMs)
  expect(paceOf([took(undefined), ...[90, 10, 30, 20, 80].map(took)])).toBe(30)
})

test('only the latest times tell the pace', () => {
  expect(paceOf([...Array<number>(200).fill(90), ...Array<number>(100).fill(20)].map(took))).toBe(
    20,
  )
})

test('a card takes a quarter of a question, and little time is told as a minute', () => {
  const question = questionItem('one')
  const card = cardItem('cbm', 'term-definition')
  expect(timeNeeded([question, question, question], 60_000)).toBe('about 3 minutes')
  expect(timeNeeded([question, card, card, card, card], 60_000)).toBe('about 2 minutes')
  expect(timeNeeded([card], 60_000)).toBe('about a minute')
})
