import { expect, test } from 'vitest'
import { timeLeftWords, timeStatus } from '#features/attempt/run/time-words.ts'

test.each([
  [600_000, '10 minutes left'],
  [599_000, '10 minutes left'],
  [60_001, '2 minutes left'],
  [60_000, '60 seconds left'],
  [1_000, '1 second left'],
  [0, '0 seconds left'],
])('%i ms are told as “%s”', (left, words) => {
  expect(timeLeftWords(left)).toBe(words)
})

test.each([
  [600_001, ''],
  [600_000, 'Less than 10 minutes left.'],
  [300_000, 'Less than 5 minutes left.'],
  [60_000, 'Less than 1 minute left.'],
])('at %i ms “%s” is announced', (left, words) => {
  expect(timeStatus(left, 0)).toBe(words)
})

test('an extension is announced each time, because the words change with it', () => {
  expect(timeStatus(900_000, 300_000)).toBe('5 minutes added.')
  expect(timeStatus(900_000, 600_000)).toBe('10 minutes added.')
})
