/**
 * Dates as the papers print them: a day (1996-04-26) or only a month (1990-04). Counting is on the
 * Gregorian calendar with the day numbers of Howard Hinnant's "days from civil" (public domain), so
 * nothing depends on a clock or a time zone. Day 0 is 1 January 1970.
 */
import * as v from 'valibot'

export const calendarDateSchema = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/,
    'is not a date such as 1996-04-26 or 1990-04',
  ),
)

const monthNames =
  'January February March April May June July August September October November December'.split(' ')

type Parts = { readonly year: number; readonly month: number; readonly day: number | undefined }

function partsOf(date: string): Parts {
  const [year, month, day] = date.split('-').map(Number)
  return { year: year ?? 0, month: month ?? 1, day }
}

function dayFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * 146097 + yearOfEra * 365 + leapDays + dayOfYear - 719468
}

/** Where a date stands on a line of days; one known by month alone stands in the middle (the 15th). */
export function dayNumber(date: string): number {
  const { year, month, day } = partsOf(date)
  return dayFromCivil(year, month, day ?? 15)
}

/** Days from one full date to another. Undefined when either is known by month alone. */
export function daysBetween(from: string, to: string): number | undefined {
  const known = partsOf(from).day !== undefined && partsOf(to).day !== undefined
  return known ? dayNumber(to) - dayNumber(from) : undefined
}

/** Calendar months from the month of one date to the month of another; days are left aside. */
export function monthsBetween(from: string, to: string): number {
  const start = partsOf(from)
  const end = partsOf(to)
  return (end.year - start.year) * 12 + end.month - start.month
}

/** "26 April 1996", or "April 1990" where no day is known. */
export function dateLabel(date: string): string {
  const { year, month, day } = partsOf(date)
  const named = `${monthNames[month - 1] ?? ''} ${year}`
  return day === undefined ? named : `${day} ${named}`
}

/** "April 1996", whatever else is known. */
export function monthLabel(date: string): string {
  return dateLabel(date.slice(0, 7))
}

/** "Apr 1996", for marks with little room. */
export function shortMonthLabel(date: string): string {
  const { year, month } = partsOf(date)
  return `${(monthNames[month - 1] ?? '').slice(0, 3)} ${year}`
}

/** A place between 0 and 1 on a line from the start of one year to the start of another. */
export function placeBetweenYears(date: string, fromYear: number, toYear: number): number {
  const start = dayFromCivil(fromYear, 1, 1)
  return (dayNumber(date) - start) / (dayFromCivil(toYear, 1, 1) - start)
}
