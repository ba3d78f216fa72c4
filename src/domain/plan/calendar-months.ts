/** The months that a run of days touches, as weeks from Monday to Sunday, for a calendar to be drawn. */
import { dayNumber, monthLabel } from '#domain/series/calendar-date.ts'
import { dayFromNumber, weekdayOf } from './calendar-day.ts'

export type CalendarMonth = {
  /** `2026-12` */
  readonly month: string
  /** “December 2026” */
  readonly label: string
  /** Seven places each; undefined where the day belongs to another month. */
  readonly weeks: readonly (readonly (string | undefined)[])[]
}

/** Weeks before the one of the first day and after the one of the last are left away. */
export function calendarMonths(first: string, last: string): readonly CalendarMonth[] {
  const from = dayNumber(first) - weekdayOf(dayNumber(first))
  const to = dayNumber(last)
  const months = new Map<string, (string | undefined)[][]>()
  for (let monday = from; monday <= to; monday += 7) {
    const days = Array.from({ length: 7 }, (_, at) => dayFromNumber(monday + at))
    for (const month of new Set(days.map((day) => day.slice(0, 7)))) {
      if (month < first.slice(0, 7) || month > last.slice(0, 7)) continue
      const week = days.map((day) => (day.startsWith(month) ? day : undefined))
      months.set(month, [...(months.get(month) ?? []), week])
    }
  }
  return [...months].map(([month, weeks]) => ({ month, label: monthLabel(month), weeks }))
}
