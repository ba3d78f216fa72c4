/**
 * Days as a learner lives them. A day is a whole number, day 0 being 1 January 1970; it begins at the
 * learner's midnight. `offset` is how many minutes the learner's clock is ahead of UTC (120 in Rome in
 * summer, −300 in New York in winter), so nothing here depends on a clock or on where the code runs. From
 * day to date goes Howard Hinnant's "civil from days" (public domain).
 */
export const dayMs = 86_400_000
export const minuteMs = 60_000

/** Wall time as the learner's clock shows it, in ms, as if it were UTC. */
export function localTime(at: number, offset: number): number {
  return at + offset * minuteMs
}

export function dayOf(at: number, offset: number): number {
  return Math.floor(localTime(at, offset) / dayMs)
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ')

function civil(day: number) {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** "3 May"; with its year where that is not the year of `today`. */
export function dayWords(day: number, today: number): string {
  const { year, month, date } = civil(day)
  const words = `${date} ${monthNames[month - 1] ?? ''}`
  return year === civil(today).year ? words : `${words} ${year}`
}

/** "2026-05-03". */
export function isoDay(day: number): string {
  const { year, month, date } = civil(day)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
}

/** "today", "tomorrow", "in 12 days", "in about 3 months": how far ahead a day lies. */
export function daysAhead(days: number): string {
  if (days <= 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days < 60) return `in ${days} days`
  if (days < 700) return `in about ${Math.round(days / 30.4)} months`
  return `in about ${Math.round(days / 365.25)} years`
}
