import type { Calendar } from '#domain/mastery/mastery.ts'
import type { NameOfDay } from '#domain/mastery/mastery-words.ts'

const dayMs = 86_400_000

/** Days as the calendar on the wall counts them, from 1 January 1970. */
function dayOf(at: number): number {
  const date = new Date(at)
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / dayMs
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
  return { now, dayOf, nameOf }
}
