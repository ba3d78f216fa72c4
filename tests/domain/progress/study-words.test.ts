import { expect, test } from 'vitest'
import { capital, counted, durationWords, median, minutesOf } from '#domain/progress/study-words.ts'

test('counts have their noun in the right number', () => {
  expect([0, 1, 1_204].map((count) => counted(count, 'answer'))).toEqual([
    '0 answers',
    '1 answer',
    '1,204 answers',
  ])
})

test('time is said in hours and minutes', () => {
  const minute = 60_000
  expect([20_000, minute, 60 * minute, 125 * minute].map(durationWords)).toEqual([
    'less than a minute',
    '1 minute',
    '1 hour',
    '2 hours 5 minutes',
  ])
  expect(minutesOf(94_000)).toBe(1.6)
})

test('the median is the middle value, or the mean of the two in the middle', () => {
  expect(median([])).toBeUndefined()
  expect(median([7])).toBe(7)
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 2, 30])).toBe(3)
})

test('a sentence begins with a capital', () => {
  expect(capital('week')).toBe('Week')
})
