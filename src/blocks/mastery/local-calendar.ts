import type { Calendar } from '#domain/mastery/mastery.ts'
import type { NameOfDay } from '#domain/mastery/mastery-words.ts'

const dayMs = 86_400_000

/** Clocks everywhere are set apart by quarters of an hour, so that no midnight falls within one. */
const quarterMs = 15 * 60_000

/**
 * Days as the calendar on the wall counts them, from 1 January 1970. Answers come close together, and a day
 * found once for a quarter of an hour is not looked for again: ten thousand would be felt.
 */
function dayFinder(): (at: number) => number {
  const known = new Map<number, number>()
  return (at) => {
    const quarter = Math.floor(at / quarterMs)
    const before = known.get(quarter)
    if (before !== undefined) return before
    const date = new Date(at)
    const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / dayMs
    known.set(quarter, day)
    return day
  }
}

export type LocalCalendar = Calendar & { readonly nameOf: NameOfDay }

/** The person's own days; "4 May", with its year where that is not this year. */
export function localCalendar(now: number): LocalCalendar {
  const thisYear = new Date(now).getFullYear()
  const nameOf = (day: number) => {
    const date = new Date(day * dayMs)
    const year = date.getUTCFullYear() === thisYear ? {} : ({ year: 'numeric' } as const)
    return date.toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
      ...year,
    })
  }
  return { now, dayOf: dayFinder(), nameOf }
}
