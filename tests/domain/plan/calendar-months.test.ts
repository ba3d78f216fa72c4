import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber, weekdayOf } from '#domain/plan/calendar-day.ts'
import { calendarMonths } from '#domain/plan/calendar-months.ts'
import { dayNumber } from '#domain/series/calendar-date.ts'

test('a run over the end of a year is two months of whole weeks, Monday first', () => {
  const [december, january] = calendarMonths('2026-12-29', '2027-01-05')
  expect(december).toEqual({
    month: '2026-12',
    label: 'December 2026',
    weeks: [
      ['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', undefined, undefined, undefined],
    ],
  })
  expect(january?.weeks).toHaveLength(2)
  expect(january?.weeks[0]?.slice(4)).toEqual(['2027-01-01', '2027-01-02', '2027-01-03'])
})

test('every day of the run stands once, below its weekday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 40_000 }), fc.nat(400), (from, length) => {
      const months = calendarMonths(dayFromNumber(from), dayFromNumber(from + length))
      const placed = months.flatMap(({ month, weeks }) =>
        weeks.flatMap((week) => {
          expect(week).toHaveLength(7)
          return week.flatMap((day, at) => {
            if (day === undefined) return []
            expect(weekdayOf(dayNumber(day))).toBe(at)
            expect(day.startsWith(month)).toBe(true)
            return [dayNumber(day)]
          })
        }),
      )
      expect(new Set(placed).size).toBe(placed.length)
      for (let day = from; day <= from + length; day += 1) expect(placed).toContain(day)
    }),
    { numRuns: 50 },
  )
})
