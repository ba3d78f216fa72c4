/** Weekdays without study, as the address carries them: `?off=sat-sun`. */
import { addressQuery } from '#domain/base/address-query.ts'
import { weekdayNames } from '#domain/plan/calendar-day.ts'

/** Monday is 0. */
export type DaysOff = readonly number[]

export const noDaysOff: DaysOff = []

const shortNames = weekdayNames.map((name) => name.slice(0, 3).toLowerCase())

export function readDaysOff(query: { get: (name: string) => unknown }): DaysOff {
  const asked = query.get('off')
  const names = typeof asked === 'string' ? asked.split('-') : []
  return shortNames.flatMap((name, at) => (names.includes(name) ? [at] : []))
}

export function daysOffQuery(daysOff: DaysOff): string {
  return addressQuery([['off', daysOff.map((at) => shortNames[at] ?? '').join('-')]])
}
