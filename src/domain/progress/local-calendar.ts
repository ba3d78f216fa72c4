/**
 * Days as the learner's own calendar has them, counted from 1 January 1970. The offset from UTC is asked
 * for each moment, since summer time changes it. From a day back to a date: "civil from days" of Howard
 * Hinnant (public domain), on the Gregorian calendar.
 */
export type LocalClock = {
  /** Wall time, ms. */
  readonly now: number
  /** Minutes by which the learner's clock is ahead of UTC at a moment. */
  readonly offsetAt: (at: number) => number
}

const msADay = 24 * 3_600_000

/** The day of a moment. One after `now` is a clock set back since, and counts as today. */
export function localDay(at: number, { now, offsetAt }: LocalClock): number {
  const moment = Math.min(Math.max(at, 0), now)
  return Math.floor((moment + offsetAt(moment) * 60_000) / msADay)
}

const two = (part: number) => String(part).padStart(2, '0')

/** 20515 → "2026-03-03". */
export function dateOfDay(day: number): string {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leaps =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${year}-${two(month)}-${two(dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}`
}

/** The Monday on or before a day; day 0 was a Thursday. */
export function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7)
}
