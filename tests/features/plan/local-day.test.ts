import { afterEach, expect, test } from 'vitest'
import { dayNumber } from '#domain/series/calendar-date.ts'
import { localDay } from '#features/plan/local-day.ts'

const home = process.env['TZ']
afterEach(() => {
  if (home === undefined) delete process.env['TZ']
  else process.env['TZ'] = home
})

test.for([
  ['UTC', '2026-12-31T23:59:59Z', '2026-12-31'],
  ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
  ['America/Los_Angeles', '2027-01-01T07:59:00Z', '2026-12-31'],
  // the nights in which clocks go forward and back
  ['Europe/Berlin', '2027-03-27T23:30:00Z', '2027-03-28'],
  ['Europe/Berlin', '2027-03-28T21:59:00Z', '2027-03-28'],
  ['Europe/Berlin', '2027-03-28T22:00:00Z', '2027-03-29'],
  ['Europe/Berlin', '2026-10-25T22:59:00Z', '2026-10-25'],
  ['Europe/Berlin', '2026-10-25T23:00:00Z', '2026-10-26'],
  ['Asia/Kathmandu', '2026-06-01T18:15:00Z', '2026-06-02'],
] as const)('in %s the clock at %s shows %s', ([zone, moment, day]) => {
  process.env['TZ'] = zone
  expect(localDay(Date.parse(moment))).toBe(day)
})

test('around a change of clocks every local day comes once and in turn', () => {
  process.env['TZ'] = 'Europe/Berlin'
  const noon = Date.parse('2027-03-20T11:00:00Z')
  const days = Array.from({ length: 20 }, (_, at) =>
    dayNumber(localDay(new Date(2027, 2, 20 + at, 0, 30).getTime())),
  )
  expect(days).toEqual(days.map((_, at) => dayNumber(localDay(noon)) + at))
})
