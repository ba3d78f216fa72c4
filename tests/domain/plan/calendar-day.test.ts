import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber, isDay, weekdayNames, weekdayOf } from '#domain/plan/calendar-day.ts'
import { dayNumber } from '#domain/series/calendar-date.ts'

test('day 0 is 1 January 1970, a Thursday', () => {
  expect(dayFromNumber(0)).toBe('1970-01-01')
  expect(weekdayNames[weekdayOf(0)]).toBe('Thursday')
  expect(weekdayNames[weekdayOf(-4)]).toBe('Sunday')
})

test('it is the day that the calendar of every computer has', () => {
  for (let number = -30_000; number < 40_000; number += 13)
    expect(dayFromNumber(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10))
})

test('numbers and days lead back to each other, and weekdays follow one another', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 60_000 }), (number) => {
      expect(dayNumber(dayFromNumber(number))).toBe(number)
      expect(weekdayOf(number + 1)).toBe((weekdayOf(number) + 1) % 7)
    }),
  )
})

test.for([
  ['2026-12-01', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['26-12-01', false],
  ['', false],
  ['soon', false],
] as const)('%s is a day of the calendar: %s', ([text, is]) => {
  expect(isDay(text)).toBe(is)
})
