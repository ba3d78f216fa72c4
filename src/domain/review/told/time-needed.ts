/**
 * How long a list of items takes, from the learner's own pace: the middle of their times on questions, and
 * until they have five such times the usual 40 seconds. A card takes a quarter of a question.
 */
import type { Answer } from '#domain/review/answer-history.ts'
import type { ReviewItemId } from '#domain/review/review-item.ts'

export const usualMs = 40_000
const fewestTimes = 5
/** As many of the latest as still tell today's pace. */
const latest = 100

export function paceOf(history: readonly Answer[]): number {
  const times = history
    .flatMap(({ tookMs }) => tookMs ?? [])
    .slice(-latest)
    .sort((one, other) => one - other)
  return times.length < fewestTimes ? usualMs : (times[Math.floor(times.length / 2)] ?? usualMs)
}

/** "about 6 minutes", or "about a minute". */
export function timeNeeded(items: readonly ReviewItemId[], pace: number): string {
  const cards = items.filter((item) => item.startsWith('c:')).length
  const minutes = Math.round(((items.length - cards) * pace + (cards * pace) / 4) / 60_000)
  return minutes <= 1 ? 'about a minute' : `about ${minutes} minutes`
}
