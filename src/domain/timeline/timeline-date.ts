/**
 * Dates of the timeline, as exact as the source that gives them: a day (1996-04-26), a month
 * (1990-04), a year (2014), or a span of any two of these (2015-07-09/2015-07-10). Each stands for all
 * the days on which it can have been, so dates of different exactness can be put in one order.
 */
import * as v from 'valibot'
import { dateLabel, dayNumber } from '#domain/series/calendar-date.ts'

/** Day numbers, both included. */
export type Days = { readonly first: number; readonly last: number }

const pad = (value: number) => String(value).padStart(2, '0')

function firstOfMonth(year: number, month: number): number {
  return dayNumber(month > 12 ? `${year + 1}-01-01` : `${year}-${pad(month)}-01`)
}

/** Undefined for what the calendar does not have, such as 1999-02-30. */
function daysOfOne(text: string): Days | undefined {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text)
  if (!parts) return undefined
  const year = Number(parts[1])
  if (parts[2] === undefined)
    return { first: firstOfMonth(year, 1), last: firstOfMonth(year + 1, 1) - 1 }
  const month = Number(parts[2])
  if (month < 1 || month > 12) return undefined
  const first = firstOfMonth(year, month)
  const last = firstOfMonth(year, month + 1) - 1
  if (parts[3] === undefined) return { first, last }
  const day = first + Number(parts[3]) - 1
  return day >= first && day <= last ? { first: day, last: day } : undefined
}

function parseDays(when: string): Days | undefined {
  const [from = '', to = from, ...more] = when.split('/')
  const begin = daysOfOne(from)
  const end = daysOfOne(to)
  if (!begin || !end || more.length > 0) return undefined
  return from === to || begin.last < end.first ? { first: begin.first, last: end.last } : undefined
}

export const timelineDateSchema = v.pipe(
  v.string(),
  v.check(
    (when) => parseDays(when) !== undefined,
    'is no day, month, year or span of the calendar, such as 1996-04-26, 1990-04, 2014 or 2015-07-09/2015-07-10',
  ),
)

/** The days on which it can have been. Throws on a text that the schema refuses. */
export function daysOf(when: string): Days {
  const days = parseDays(when)
  if (!days) throw new Error(`“${when}” is not a date of the timeline.`)
  return days
}

/** By the first day; of two that begin together the less exact comes first, like a heading. */
export function compareDates(one: string, other: string): number {
  const a = daysOf(one)
  const b = daysOf(other)
  return a.first - b.first || b.last - a.last
}

export function yearOf(when: string): number {
  return Number(when.slice(0, 4))
}

/** The last day of a year, up to which somebody may have known. */
export function endOfYear(year: number): number {
  return daysOf(String(year)).last
}

/** Where a day begins on a line of years: 1996.5 is the middle of 1996. */
function placeOfDay(day: number, near: number): number {
  const year = day > endOfYear(near) ? near + 1 : near
  const { first, last } = daysOf(String(year))
  return year + (day - first) / (last - first + 1)
}

/** From the start of the first day to the end of the last, on a line of years. */
export function placeInYears(when: string): { readonly from: number; readonly to: number } {
  const { first, last } = daysOf(when)
  const end = when.split('/').at(-1) ?? when
  return { from: placeOfDay(first, yearOf(when)), to: placeOfDay(last + 1, yearOf(end)) }
}

function textOfOne(text: string): string {
  return text.length === 4 ? text : dateLabel(text)
}

/** "26 April 1996", "April 1990", "2014", "9–10 July 2015", "March 1992 to December 1995". */
export function dateText(when: string): string {
  const [from = '', to = from] = when.split('/')
  if (from === to) return textOfOne(from)
  if (from.length === 4 && to.length === 4) return `${from}–${to}`
  if (from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7))
    return `${Number(from.slice(8))}–${textOfOne(to)}`
  return `${textOfOne(from)} to ${textOfOne(to)}`
}
