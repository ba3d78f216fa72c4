import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  dayMs,
  dayOf,
  daysAhead,
  dayWords,
  isoDay,
  localTime,
  minuteMs,
} from '#domain/study/learner-day.ts'

test('a day begins at the learner’s midnight', () => {
  const evening = Date.UTC(2026, 4, 3, 22, 30)
  expect(isoDay(dayOf(evening, 0))).toBe('2026-05-03')
  expect(isoDay(dayOf(evening, 120))).toBe('2026-05-04')
  expect(isoDay(dayOf(Date.UTC(2026, 4, 3, 2), -300))).toBe('2026-05-02')
  expect(localTime(0, 90)).toBe(90 * minuteMs)
})

test('a day is the date that the calendar gives it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -150_000, max: 150_000 }), (day) => {
      expect(isoDay(day)).toBe(new Date(day * dayMs).toISOString().slice(0, 10))
    }),
  )
})

test('a day is named by date and month, in another year with its year', () => {
  const may = dayOf(Date.UTC(2026, 4, 3), 0)
  expect(dayWords(may, may + 30)).toBe('3 May')
  expect(dayWords(may, may + 300)).toBe('3 May 2026')
})

test('how far ahead a day lies is told as people tell it', () => {
  expect([-2, 0, 1, 2, 59, 61, 400, 1100].map(daysAhead)).toEqual([
    'today',
    'today',
    'tomorrow',
    'in 2 days',
    'in 59 days',
    'in about 2 months',
    'in about 13 months',
    'in about 3 years',
  ])
})
