import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  calendarDateSchema,
  dateLabel,
  dayNumber,
  daysBetween,
  monthLabel,
  monthsBetween,
  placeBetweenYears,
  shortMonthLabel,
} from '#domain/series/calendar-date.ts'

test.each([
  ['1996-04-26', '1997-04-24', 363],
  ['1997-04-24', '1998-07-03', 435],
  ['1998-07-03', '1999-08-24', 417],
  ['1999-08-24', '2000-07-05', 316],
  ['2000-07-05', '2001-06-15', 345],
  ['1996-04-26', '2001-06-15', 1876],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days)
})

test('any day has the number that the calendar of the machine gives it', () => {
  const days = fc.date({
    min: new Date('1600-01-01'),
    max: new Date('2400-01-01'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(days, (date) => {
      const text = date.toISOString().slice(0, 10)
      expect(dayNumber(text)).toBe(Math.floor(date.getTime() / 86_400_000))
    }),
  )
})

test('no days are counted from a date whose day is not known', () => {
  expect(daysBetween('1990-04', '1996-04-26')).toBeUndefined()
  expect(daysBetween('1996-04-26', '1997-04')).toBeUndefined()
})

test('months are counted from month to month, also backwards', () => {
  expect(monthsBetween('1990-04', '1996-04-26')).toBe(72)
  expect(monthsBetween('1992-03', '1995-12')).toBe(45)
  expect(monthsBetween('1996-04', '1994-04')).toBe(-24)
})

test('a date without a day stands in the middle of its month', () => {
  expect(dayNumber('1990-04')).toBe(dayNumber('1990-04-15'))
})

test('dates are named as far as they are known', () => {
  expect(dateLabel('1996-04-26')).toBe('26 April 1996')
  expect(dateLabel('1990-04')).toBe('April 1990')
  expect(monthLabel('1996-04-26')).toBe('April 1996')
  expect(shortMonthLabel('1999-08')).toBe('Aug 1999')
})

test('the line of years begins at 0 and ends at 1', () => {
  expect(placeBetweenYears('1990-01-01', 1990, 2001)).toBe(0)
  expect(placeBetweenYears('2001-01-01', 1990, 2001)).toBe(1)
})

test.each(['1996', '1996-13', '1996-00-01', '26 April 1996', '1996-04-32'])(
  '%s is not taken for a date',
  (text) => {
    expect(v.is(calendarDateSchema, text)).toBe(false)
  },
)
