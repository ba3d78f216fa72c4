import { expect, test } from 'vitest'
import {
  defaultLength,
  lengthName,
  paceLimitMs,
  paceName,
  quizLengths,
} from '#features/quiz/quiz-choices.ts'

test.each([
  [40, [6, 12, 24, 40]],
  [24, [6, 12, 24]],
  [7, [6, 7]],
  [3, [3]],
])('a pool of %i offers lengths %j', (pool, lengths) => {
  expect(quizLengths(pool)).toEqual(lengths)
})

test.each([
  [40, 12],
  [8, 8],
  [3, 3],
])('of a pool of %i, %i are asked unless chosen otherwise', (pool, length) => {
  expect(defaultLength(quizLengths(pool))).toBe(length)
})

test('where there is but one length, it is that', () => {
  expect(defaultLength([30])).toBe(30)
})

test('the whole pool is called that', () => {
  expect(lengthName(24, 24)).toBe('All 24 questions')
  expect(lengthName(12, 24)).toBe('12 questions')
})

test('a pace is minutes for each question, and the words and the limit agree', () => {
  expect(paceName(2, 12)).toBe('24 minutes, 2 for each question')
  expect(paceLimitMs(2, 12)).toBe(24 * 60_000)
  expect(paceName(0, 12)).toBe('No time limit')
})
