import fc from 'fast-check'
import { expect, test } from 'vitest'
import { periodsBetween, windowBack } from '#domain/progress/periods.ts'
import { dayNumber } from '#domain/series/calendar-date.ts'

const between = (first: string, last: string) => periodsBetween(dayNumber(first), dayNumber(last))
const labels = (first: string, last: string) =>
  between(first, last).list.map(({ label, short }) => `${label} | ${short}`)

test('up to three weeks are cut into days', () => {
  expect(labels('2026-02-28', '2026-03-01')).toEqual([
    '28 February 2026 | 28 Feb',
    '1 March 2026 | 1 Mar',
  ])
  expect(between('2026-03-01', '2026-03-21').grain).toBe('day')
  expect(between('2026-03-01', '2026-03-22').grain).toBe('week')
})

test('weeks begin on Monday, so the first may reach back', () => {
  expect(labels('2026-03-04', '2026-03-30').slice(0, 2)).toEqual([
    'Week of 2 March 2026 | 2 Mar',
    'Week of 9 March 2026 | 9 Mar',
  ])
})

test('months and years are those of the calendar', () => {
  expect(labels('2025-08-15', '2026-03-02').at(-1)).toBe('Week of 2 March 2026 | 2 Mar')
  const months = between('2025-02-10', '2026-03-02')
  expect(months.grain).toBe('month')
  expect(months.list[0]).toMatchObject({ label: 'February 2025', short: 'Feb 2025' })
  expect(months.list[0]?.to).toBe(dayNumber('2025-02-28'))
  expect(labels('1970-01-01', '2026-03-02').at(-1)).toBe('2026 | 2026')
})

test('every day lies in exactly one period, and few enough stand beside one another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 25_000 }), fc.integer({ min: 0, max: 9_000 }), (a, b) => {
      const { grain, list } = periodsBetween(a, a + b)
      expect(list[0]?.from).toBeLessThanOrEqual(a)
      expect(list.at(-1)?.to).toBeGreaterThanOrEqual(a + b)
      expect(list.at(-1)?.from).toBeLessThanOrEqual(a + b)
      for (const [at, { from, to }] of list.entries()) {
        expect(to).toBeGreaterThanOrEqual(from)
        if (at > 0) expect(from).toBe((list[at - 1]?.to ?? 0) + 1)
      }
      if (grain !== 'year') expect(list.length).toBeLessThanOrEqual(37)
    }),
  )
})

test('a look back over some days ends with the period and is never shorter than it', () => {
  const period = { from: 100, to: 106, label: '', short: '' }
  expect(windowBack(period, 28)).toEqual({ from: 79, to: 106 })
  expect(windowBack(period, 3)).toEqual({ from: 100, to: 106 })
})
