/** Scheduled items made from what the learner rated and when, for rules about what is due. */
import type { DueItem } from '#domain/review/due.ts'
import type { Answer } from '#domain/review/answer-history.ts'
import type { Facets } from '#domain/review/order/facets.ts'
import { questionItem, type ReviewItemId } from '#domain/review/review-item.ts'
import { scheduleOf, type Schedule } from '#domain/review/schedule.ts'
import { dayMs } from '#domain/study/learner-day.ts'

export const facets = (overrides: Partial<Facets> = {}): Facets => ({
  kind: 'question',
  module: 'border-cbms',
  misconceptions: [],
  families: [],
  evidence: [],
  ...overrides,
})

/** What each question was answered with, by day: 1 right, 0 wrong, -1 wrong while sure. */
export type Days = Readonly<Record<string, Readonly<Record<number, 1 | 0 | -1>>>>

function answersOf(days: Days): readonly Answer[] {
  return Object.entries(days)
    .flatMap(([question, given]) =>
      Object.entries(given).map(([day, result]): Answer => ({
        question,
        attempt: `${question}-${day}`,
        mode: 'review',
        at: Number(day) * dayMs + dayMs / 2,
        result: result === 1 ? 'right' : 'wrong',
        score: Math.max(result, 0),
        ...(result === -1 ? { certainty: 3 } : {}),
        hints: 0,
        tookMs: undefined,
      })),
    )
    .sort((one, other) => one.at - other.at)
}

export function scheduleOfDays(days: Days, retention = 0.9): Schedule {
  return scheduleOf(answersOf(days), new Map(), { retention, offset: 0 })
}

export function idsOf(items: readonly Pick<DueItem, 'item'>[]): readonly ReviewItemId[] {
  return items.map(({ item }) => item)
}

export const q = questionItem
