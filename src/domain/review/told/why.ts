/**
 * Why an item is due and when it comes next, each in a sentence. What was answered is told as it was; the
 * chance of still knowing it is the model's guess over many learners, so it is told as "about 9 in 10".
 */
import { dayWords, daysAhead } from '#domain/study/learner-day.ts'
import type { Outcome } from '#domain/review/counted-reviews.ts'
import type { NextDays, Scheduled } from '#domain/review/schedule.ts'

type Told = Pick<Scheduled, 'reviews' | 'last'>

/** "about 9 in 10", or "nearly all" and "few" at the ends, of which no model can be sure. */
export function chanceWords(chance: number): string {
  const tenths = Math.round(chance * 10)
  if (tenths >= 10) return 'nearly all'
  return tenths <= 0 ? 'few' : `about ${tenths} in 10`
}

function timesWords(times: number): string {
  return ['', 'once', 'twice'][times] ?? `${times} times in a row`
}

/** How many of the latest answers were right, with no help and no doubt. */
function streak({ reviews }: Told): number {
  const broken = reviews.findLastIndex(({ outcome }) => outcome !== 'right')
  return reviews.length - 1 - broken
}

/** What the last answer was; "a card" was not missed but not yet known. */
function lastWords(told: Told, today: number): string {
  const { outcome, day, of } = told.last
  const on = `on ${dayWords(day, today)}`
  const words: Readonly<Record<Outcome, string>> = {
    'sure-and-wrong': `You were sure and wrong ${on}`,
    missed: 'term' in of ? `Not yet known ${on}` : `You missed it ${on}`,
    little: `Less than half right ${on}`,
    partly: `Partly right ${on}`,
    'with-hint': `Right with a hint ${on}`,
    unsure: `Right but unsure ${on}`,
    right: `Right ${timesWords(streak(told))}`,
  }
  return words[outcome]
}

function daysWords(days: number): string {
  return days === 1 ? 'a day' : `${days} days`
}

const missed: readonly Outcome[] = ['sure-and-wrong', 'missed', 'little']

/** Why an item is asked again. `chance` is that of knowing it today. */
export function whyDue(told: Told, today: number, chance: number): string {
  const before = lastWords(told, today)
  const passed = today - told.last.day
  if (missed.includes(told.last.outcome) || passed <= 0) return `${before}.`
  return `${before}; after ${daysWords(passed)} ${chanceWords(chance)} still know it.`
}

/** "Right: in 12 days. Missed: tomorrow." */
export function whenNext({ missed: ifMissed, right }: NextDays): string {
  return `Right: ${daysAhead(right)}. Missed: ${daysAhead(ifMissed)}.`
}

/** After an answer: "Comes again in 12 days, on 15 May." */
export function comesAgain({ dueDay }: Pick<Scheduled, 'dueDay'>, today: number): string {
  const days = dueDay - today
  if (days <= 0) return 'Comes again today.'
  if (days === 1) return 'Comes again tomorrow.'
  return `Comes again ${daysAhead(days)}, on ${dayWords(dueDay, today)}.`
}
