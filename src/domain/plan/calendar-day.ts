/**
 * Days of a learner's own calendar, written `2026-12-01` and counted as whole numbers (day 0 is
 * 1 January 1970). Once a moment has been turned into a day, hours, time zones and clock changes no
 * longer matter: the day after is always one more, also in the night in which clocks move.
 */
import { dayNumber } from '#domain/series/calendar-date.ts'

/** Monday first; a weekday is its place in this list. */
export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

const padded = (number: number, length: number) => String(number).padStart(length, '0')

/** Howard Hinnant's "civil from days" (public domain), the way back from `dayNumber`. */
export function dayFromNumber(number: number): string {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

/** Whether it is a day that the calendar has; 30 February is none. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && dayFromNumber(dayNumber(text)) === text
}

/** 0 is Monday. Day 0 was a Thursday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7
}
