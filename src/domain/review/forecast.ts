/**
 * How much is to be reviewed on each of the next days, if every item is answered right on its day: the
 * expected path, not a promise, for what is missed comes back sooner and what is newly learnt adds to it.
 * Each day takes its most urgent items up to the cap, by the rule of due.ts; what is left moves to the next.
 */
import { Rating } from 'ts-fsrs'
import { compareUrgency, isReviewedOn, type DueItem } from './due.ts'
import { answeredOn, chanceOn, localDay } from './schedule.ts'

export type ForecastDay = {
  readonly day: number
  /** Asked on this day. */
  readonly reviews: number
  /** Due, but left for the next day by the cap. */
  readonly waiting: number
}

export type ForecastSettings = {
  readonly today: number
  readonly dailyCap: number
  readonly retention: number
  readonly days?: number
}

export const forecastDays = 30

/** `items` as byUrgency gives them, all that are scheduled. */
export function forecast(
  items: readonly DueItem[],
  { today, dailyCap, retention, days = forecastDays }: ForecastSettings,
): readonly ForecastDay[] {
  const dueBy = new Map<number, DueItem[]>()
  const put = (item: DueItem, from: number) => {
    const day = Math.max(item.dueDay, from)
    if (day < today + days) dueBy.set(day, [...(dueBy.get(day) ?? []), item])
  }
  for (const item of items) put(item, today)
  const done = items.filter((item) => isReviewedOn(today, item)).length
  return Array.from({ length: days }, (_, ahead): ForecastDay => {
    const day = today + ahead
    const due = (dueBy.get(day) ?? [])
      .map((item) => ({ ...item, chance: chanceOn(day, item) }))
      .sort(compareUrgency)
    const cap = ahead === 0 ? Math.max(dailyCap - done, 0) : dailyCap
    for (const item of due.slice(0, cap)) put(answeredRight(item, day, retention), day + 1)
    for (const item of due.slice(cap)) put(item, day + 1)
    return { day, reviews: Math.min(due.length, cap), waiting: Math.max(due.length - cap, 0) }
  })
}

function answeredRight(item: DueItem, day: number, retention: number): DueItem {
  const card = answeredOn(day, item.card, Rating.Good, retention)
  const last = { ...item.last, outcome: 'right' as const, day }
  const { stability, difficulty } = card
  return { ...item, card, stability, difficulty, last, dueDay: localDay(card.due) }
}

export type Load = {
  readonly retention: number
  readonly total: number
  readonly most: number
  /** Still waiting after the last day. */
  readonly waiting: number
}

export function loadOf(retention: number, days: readonly ForecastDay[]): Load {
  const reviews = days.map((day) => day.reviews)
  return {
    retention,
    total: reviews.reduce((sum, count) => sum + count, 0),
    most: Math.max(...reviews, 0),
    waiting: days.at(-1)?.waiting ?? 0,
  }
}
