/**
 * Statuses year by year: who held which at the end of a year, since when, and whose was new in it. A
 * year ends no later than the day up to which anything is known.
 */
import {
  countedOn,
  heldFrom,
  statuses,
  statusOn,
  type Membership,
  type MembershipStep,
  type Status,
} from '#domain/since/membership.ts'
import { yearOf } from '#domain/timeline/timeline-date.ts'

export type KnownMembership = { readonly membership: Membership; readonly known: string }
export type Held = {
  readonly name: string
  readonly status: Status
  /** The step with which the status began, which for the merger of 2025 is everybody's. */
  readonly step: MembershipStep
}

/** From the year of the first status to that of the last day known. */
export function statusYears({ membership, known }: KnownMembership): number[] {
  const begins = membership.countries.flatMap(({ steps }) => steps.map(({ from }) => yearOf(from)))
  const first = Math.min(...begins)
  return Array.from({ length: yearOf(known) - first + 1 }, (_, index) => first + index)
}

/** Ordered by status, and by the list within each. */
export function heldAtEndOf({ membership, known }: KnownMembership, year: number): Held[] {
  const { countries, merged } = membership
  const day = countedOn(year, known)
  const held = countries.flatMap(({ name, steps }): Held[] => {
    const status = statusOn({ steps }, day, merged)
    const step = steps.findLast(({ from }) => heldFrom(from) <= day)
    if (!status || !step) return []
    const own = step.status === status
    return [
      { name, status, step: own ? step : { status, from: merged.on, evidence: merged.evidence } },
    ]
  })
  return statuses.flatMap((status) => held.filter((one) => one.status === status))
}

/** Those whose status at the end of the year was not theirs a year before. */
export function newIn(figure: KnownMembership, year: number): Held[] {
  const before = heldAtEndOf(figure, year - 1)
  return heldAtEndOf(figure, year).filter(
    ({ name, status }) => !before.some((one) => one.name === name && one.status === status),
  )
}

/** The years in which somebody's status began. */
export function changeYears(figure: KnownMembership): number[] {
  return statusYears(figure).filter((year) => newIn(figure, year).length > 0)
}
