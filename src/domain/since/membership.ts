/**
 * Who stood in which relation to the Shanghai Five and the SCO, and since when: one list a country,
 * a status from each date on. A status that began on a day nobody could find has the span in which it
 * did, and holds from the span's last day. On one day observers and dialogue partners became partners.
 */
import * as v from 'valibot'
import { evidenceSchema, textSchema } from '#domain/question/question-base.ts'
import { countries, countryCodes, type Country } from '#domain/series/country.ts'
import { daysOf, endOfYear, timelineDateSchema, yearOf } from '#domain/timeline/timeline-date.ts'

export const statuses = ['five', 'member', 'observer', 'dialogue-partner', 'partner'] as const
export type Status = (typeof statuses)[number]

const statusLabels: Readonly<Record<Status, string>> = {
  five: 'Shanghai Five',
  member: 'member',
  observer: 'observer',
  'dialogue-partner': 'dialogue partner',
  partner: 'partner',
}

export function statusLabel(status: Status): string {
  return statusLabels[status]
}

const dayPattern = v.regex(/^\d{4}-\d\d-\d\d$/, 'is not a full date such as 2025-09-01')
export const daySchema = v.pipe(timelineDateSchema, dayPattern)

const stepSchema = v.strictObject({
  status: v.picklist(statuses),
  from: timelineDateSchema,
  evidence: evidenceSchema,
})
export type MembershipStep = v.InferOutput<typeof stepSchema>

/** A date out of form has been told already. */
function areInTime(dates: readonly string[]): boolean {
  const ends = dates.flatMap((date) => (v.is(timelineDateSchema, date) ? [daysOf(date).last] : []))
  return ends.every((end, index) => index === 0 || (ends[index - 1] ?? end) < end)
}

const countrySchema = v.strictObject({
  name: textSchema,
  steps: v.pipe(
    v.array(stepSchema),
    v.minLength(1, 'has no status'),
    v.check((steps) => areInTime(steps.map((step) => step.from)), 'are not in the order of time'),
  ),
})
export type MembershipCountry = v.InferOutput<typeof countrySchema>

export const membershipSchema = v.strictObject({
  /** When observers and dialogue partners became partners. */
  merged: v.strictObject({ on: timelineDateSchema, evidence: evidenceSchema }),
  countries: v.pipe(v.array(countrySchema), v.minLength(1, 'names no country')),
})
export type Membership = v.InferOutput<typeof membershipSchema>

type Merged = Membership['merged']

/** The day from which a status certainly held. */
export function heldFrom(from: string): number {
  return daysOf(from).last
}

/** A country's status at the end of a day; undefined before its first one. */
export function statusOn(
  country: Pick<MembershipCountry, 'steps'>,
  day: number,
  merged: Pick<Merged, 'on'>,
): Status | undefined {
  const status = country.steps.findLast((step) => heldFrom(step.from) <= day)?.status
  const isMerged = status === 'observer' || status === 'dialogue-partner'
  return isMerged && day >= heldFrom(merged.on) ? 'partner' : status
}

export type HeadCount = {
  readonly members: number
  readonly observers: number
  readonly dialoguePartners: number
  readonly partners: number
}

/** How many countries had each status at the end of a day; the Shanghai Five count as members. */
export function headCountOn(
  { countries, merged }: Pick<Membership, 'countries' | 'merged'>,
  day: number,
): HeadCount {
  const held = countries.map((country) => statusOn(country, day, merged))
  const count = (...wanted: readonly Status[]) =>
    held.filter((status) => status && wanted.includes(status)).length
  return {
    members: count('member', 'five'),
    observers: count('observer'),
    dialoguePartners: count('dialogue-partner'),
    partners: count('partner'),
  }
}

/** The last day of a year, but no day after the one up to which anything is known. */
export function countedOn(year: number, asOf: string): number {
  return Math.min(endOfYear(year), daysOf(asOf).last)
}

export type Joined = { readonly country: Country; readonly name: string; readonly year: number }

/** Who belonged at the end of a day, the Shanghai Five among them, with the year of joining. */
export function membersOn({ countries: all, merged }: Membership, day: number): Joined[] {
  return all.flatMap((one) => {
    const status = statusOn(one, day, merged)
    const country = countryCodes.find((code) => countries[code].name === one.name)
    const joined = one.steps.find((step) => belongs(step.status))
    return joined && country && status && belongs(status)
      ? [{ country, name: one.name, year: yearOf(joined.from) }]
      : []
  })
}

function belongs(status: Status): boolean {
  return status === 'five' || status === 'member'
}
