/**
 * What is due on a day and in which order it is asked. An item is due from the learner's midnight of its
 * due day on, whatever the hour of the last answer. Most urgent are those that were answered wrong while sure,
 * then those that are least likely to be still known. The most urgent are taken up to the daily cap, from
 * which goes what was reviewed today already; first answers, as in a quiz just taken, are no reviews and do
 * not count against it. The rest waits, and tomorrow's list takes it by the same rule. What was taken is
 * mixed (mix.ts).
 */
import type { Facets } from '#domain/review/order/facets.ts'
import { mix } from '#domain/review/order/mix.ts'
import type { ReviewItemId } from './review-item.ts'
import { chanceOn, type Schedule, type Scheduled } from './schedule.ts'

export type DueItem = Scheduled & {
  readonly facets: Facets
  /** Of being still known today, by the model; a share of 1. */
  readonly chance: number
}

export type DueList = {
  /** In the order in which to ask. */
  readonly items: readonly DueItem[]
  /** How many more are due, beyond the cap. */
  readonly waiting: number
  /** Reviewed today already. */
  readonly done: number
  /** When the next item is due that is not due today; undefined when there is none. */
  readonly next: { readonly day: number; readonly count: number } | undefined
}

/** Undefined for an item that the course no longer has. */
export type FacetsOf = (item: ReviewItemId) => Facets | undefined

export type DueSettings = { readonly today: number; readonly dailyCap: number }

export function isConfidentError({ last }: Pick<Scheduled, 'last'>): boolean {
  return last.outcome === 'sure-and-wrong'
}

/** Reviewed on this day, and not for the first time. */
export function isReviewedOn(day: number, { reviews, last }: Scheduled): boolean {
  return last.day === day && reviews.length > 1
}

/** Negative when `one` is the more urgent; by id where nothing else tells them apart. */
export function compareUrgency(one: DueItem, other: DueItem): number {
  const errors = Number(isConfidentError(other)) - Number(isConfidentError(one))
  if (errors !== 0) return errors
  if (one.chance !== other.chance) return one.chance - other.chance
  return one.item < other.item ? -1 : 1
}

/** All items that the course still has, the most urgent first. */
export function byUrgency(schedule: Schedule, facetsOf: FacetsOf, today: number): DueItem[] {
  return [...schedule.values()]
    .flatMap((scheduled): DueItem[] => {
      const facets = facetsOf(scheduled.item)
      return facets ? [{ ...scheduled, facets, chance: chanceOn(today, scheduled) }] : []
    })
    .sort(compareUrgency)
}

function nextAfter(today: number, later: readonly DueItem[]): DueList['next'] {
  if (later.length === 0) return undefined
  const day = Math.min(...later.map(({ dueDay }) => dueDay))
  return { day, count: later.filter(({ dueDay }) => dueDay === day).length }
}

export function dueOn(
  schedule: Schedule,
  facetsOf: FacetsOf,
  { today, dailyCap }: DueSettings,
): DueList {
  const all = byUrgency(schedule, facetsOf, today)
  const due = all.filter(({ dueDay }) => dueDay <= today)
  const done = all.filter((item) => isReviewedOn(today, item)).length
  const taken = due.slice(0, Math.max(dailyCap - done, 0))
  return {
    items: mix(taken),
    waiting: due.length - taken.length,
    done,
    next: nextAfter(
      today,
      all.filter(({ dueDay }) => dueDay > today),
    ),
  }
}

/** How many are asked of a module that has nothing due. */
export const mostAnyway = 10

/**
 * For who wants to review a module although nothing of it is due: what is least likely to be still known,
 * without what was answered today, since that would not count.
 */
export function reviewAnyway(
  schedule: Schedule,
  facetsOf: FacetsOf,
  { today, module }: { readonly today: number; readonly module: string },
): readonly DueItem[] {
  const open = byUrgency(schedule, facetsOf, today).filter(
    ({ facets, last }) => facets.module === module && last.day < today,
  )
  return mix(open.slice(0, mostAnyway))
}
