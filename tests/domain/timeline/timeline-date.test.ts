import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { dayNumber } from '#domain/series/calendar-date.ts'
import {
  compareDates,
  dateText,
  daysOf,
  endOfYear,
  placeInYears,
  timelineDateSchema,
  yearOf,
} from '#domain/timeline/timeline-date.ts'
import { anyDate } from './any-date.ts'

test.each(['1996-04-26', '1990-04', '2014', '2000-02-29', '2015-07-09/2015-07-10', '1992-03/1995'])(
  '%s is a date',
  (when) => {
    expect(v.is(timelineDateSchema, when)).toBe(true)
  },
)

test.each([
  ['a day that the month does not have', '1999-02-30'],
  ['29 February of a common year', '1900-02-29'],
  ['day 0', '1999-03-00'],
  ['a thirteenth month', '1999-13'],
  ['month 0', '1999-00-01'],
  ['words', 'April 1990'],
  ['a short year', '96-04-26'],
  ['a span that ends before it begins', '2015-07-10/2015-07-09'],
  ['a span whose ends overlap', '1996/1996-04'],
  ['three ends', '1996/1997/1998'],
  ['nothing', ''],
])('%s is refused: %s', (_what, when) => {
  expect(v.is(timelineDateSchema, when)).toBe(false)
  expect(() => daysOf(when)).toThrow(`“${when}” is not a date of the timeline.`)
})

test('a date stands for every day on which it can have been', () => {
  const days = (first: string, last: string) => ({ first: dayNumber(first), last: dayNumber(last) })
  expect(daysOf('1996-04-26')).toEqual(days('1996-04-26', '1996-04-26'))
  expect(daysOf('1990-04')).toEqual(days('1990-04-01', '1990-04-30'))
  expect(daysOf('2000-02')).toEqual(days('2000-02-01', '2000-02-29'))
  expect(daysOf('1995-12')).toEqual(days('1995-12-01', '1995-12-31'))
  expect(daysOf('2014')).toEqual(days('2014-01-01', '2014-12-31'))
  expect(daysOf('1992-03/1995')).toEqual(days('1992-03-01', '1995-12-31'))
})

test('what begins earlier comes first; of two that begin together, the less exact', () => {
  const dates = [
    '1990-04-24',
    '1990-05',
    '1990-04',
    '1990',
    '1990-04-01',
    '1990/1992',
    '1989-12-31',
  ]
  expect(dates.toSorted(compareDates)).toEqual([
    '1989-12-31',
    '1990/1992',
    '1990',
    '1990-04',
    '1990-04-01',
    '1990-04-24',
    '1990-05',
  ])
})

test('the order is one: no two dates are each before the other, and three never make a circle', () => {
  fc.assert(
    fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
      expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0)
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
        expect(compareDates(a, c)).toBeLessThanOrEqual(0)
    }),
  )
})

test.each([
  ['1996-04-26', '26 April 1996'],
  ['1990-04', 'April 1990'],
  ['2014', '2014'],
  ['2015-07-09/2015-07-10', '9–10 July 2015'],
  ['1996-04-26/1997-04-24', '26 April 1996 to 24 April 1997'],
  ['1992-03/1995-12', 'March 1992 to December 1995'],
  ['1996/2000', '1996–2000'],
  ['1992-03/1995', 'March 1992 to 1995'],
])('%s reads “%s”', (when, text) => {
  expect(dateText(when)).toBe(text)
})

test('the text of a date names the year in which it begins', () => {
  fc.assert(
    fc.property(anyDate, (when) => {
      // Of two days in one month the year stands at the end, and it is the same.
      expect(dateText(when)).toContain(String(yearOf(when)))
    }),
  )
})

test('a year ends on 31 December', () => {
  expect(endOfYear(2000)).toBe(dayNumber('2000-12-31'))
})

test('on a line of years a date lies between its own New Year and the next one', () => {
  expect(placeInYears('2014')).toEqual({ from: 2014, to: 2015 })
  expect(placeInYears('1996/2000')).toEqual({ from: 1996, to: 2001 })
  expect(placeInYears('2001-01')).toEqual({ from: 2001, to: 2001 + 31 / 365 })
  expect(placeInYears('2000-12-31')).toEqual({ from: 2000 + 365 / 366, to: 2001 })
  fc.assert(
    fc.property(anyDate, (when) => {
      const { from, to } = placeInYears(when)
      expect(Math.floor(from)).toBe(yearOf(when))
      expect(to).toBeGreaterThan(from)
    }),
  )
})

test('an earlier day never lies further on', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (one, other) => {
      if (daysOf(one).first < daysOf(other).first)
        expect(placeInYears(one).from).toBeLessThan(placeInYears(other).from)
    }),
  )
})
