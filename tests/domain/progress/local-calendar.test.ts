import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOfDay, localDay, mondayOf } from '#domain/progress/local-calendar.ts'
import { dayNumber } from '#domain/series/calendar-date.ts'

const utc = { now: Date.UTC(2030, 0, 1), offsetAt: () => 0 }

test.each([
  [0, '1970-01-01'],
  [59, '1970-03-01'],
  [19_782, '2024-02-29'],
  [20_514, '2026-03-02'],
])('day %i is %s', (day, date) => {
  expect(dateOfDay(day)).toBe(date)
})

test('a date and its day lead back to each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (day) => {
      expect(dayNumber(dateOfDay(day))).toBe(day)
    }),
  )
})

test('a week begins on the Monday on or before the day', () => {
  expect(dateOfDay(mondayOf(dayNumber('2026-03-02')))).toBe('2026-03-02')
  expect(dateOfDay(mondayOf(dayNumber('2026-03-08')))).toBe('2026-03-02')
  expect(dateOfDay(mondayOf(dayNumber('2026-03-09')))).toBe('2026-03-09')
})

test('a day ends at midnight where the learner is', () => {
  const late = Date.UTC(2026, 2, 2, 23, 30)
  expect(dateOfDay(localDay(late, utc))).toBe('2026-03-02')
  expect(dateOfDay(localDay(late, { ...utc, offsetAt: () => 60 }))).toBe('2026-03-03')
  expect(dateOfDay(localDay(late, { ...utc, offsetAt: () => -300 }))).toBe('2026-03-02')
})

test('the day on which summer time begins is one day of 23 hours', () => {
  // Berlin, 29 March 2026: at 01:00 UTC the clock goes from 2 to 3.
  const change = Date.UTC(2026, 2, 29, 1)
  const berlin = { ...utc, offsetAt: (at: number) => (at < change ? 60 : 120) }
  const day = (at: number) => dateOfDay(localDay(at, berlin))
  expect(day(Date.UTC(2026, 2, 28, 22, 59))).toBe('2026-03-28')
  expect(day(Date.UTC(2026, 2, 28, 23))).toBe('2026-03-29')
  expect(day(Date.UTC(2026, 2, 29, 21, 59))).toBe('2026-03-29')
  expect(day(Date.UTC(2026, 2, 29, 22))).toBe('2026-03-30')
})

test('a moment after now, from a clock set back since, counts as today; one before all days as the first', () => {
  expect(localDay(Date.UTC(2099, 0, 1), utc)).toBe(localDay(utc.now, utc))
  expect(localDay(-1, utc)).toBe(0)
})
