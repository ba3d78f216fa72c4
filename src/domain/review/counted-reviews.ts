/**
 * Which answers are evidence of memory, and of what. The rules:
 *
 * - The first answer of a day counts, by the learner's calendar; later ones of that day do not, for the
 *   answer was seen a short while before. (The optimiser of FSRS, too, takes the first review of a day.)
 * - An answer within four hours of any other to the same item does not count, even past midnight: a try
 *   right after the feedback shows what was read, not what was remembered.
 * - What is never scored (short explanations) and guesses before reading never count; the latter do not
 *   stand in the history at all.
 *
 * What an answer counts as, with the rating that the scheduler is given:
 *
 * - `sure-and-wrong`, wrong while sure: Again, and it is marked, since such errors are the ones that
 *   feedback corrects best (Butterfield and Metcalfe 2001).
 * - `missed`, wrong, left out, or a card not yet known: Again.
 * - `little`, partly right with less than half: Again. To FSRS, Hard is still a success, and whoever had
 *   less than half did not remember.
 * - `partly`, half or more; `with-hint`, right after a hint; `unsure`, right but unsure: Hard.
 * - `right`, right without help, or a card known: Good. Nothing is Easy. That a person says they are sure,
 *   or is quick with three options, does not show that a fact will last, and Easy would trust it for months.
 */
import type { RatedCard } from '#domain/study/study-record.ts'
import { dayOf, minuteMs } from '#domain/study/learner-day.ts'
import type { Answer } from './answer-history.ts'
import { cardItem, questionItem, type ReviewItemId } from './review-item.ts'

export const outcomes = [
  'sure-and-wrong',
  'missed',
  'little',
  'partly',
  'with-hint',
  'unsure',
  'right',
] as const
export type Outcome = (typeof outcomes)[number]

export type CountedReview = {
  readonly outcome: Outcome
  /** Wall time, ms. */
  readonly at: number
  /** In the learner's calendar; see learner-day.ts. */
  readonly day: number
  /** The entry of the record that it was read from, the same object as long as that stands. */
  readonly of: Answer | RatedCard
}

/** Ms that must lie between an answer that counts and any answer to the same item before it. */
export const shortestGap = 240 * minuteMs

/** Undefined for what is never scored. */
export function outcomeOf({ result, score, certainty, hints }: Answer): Outcome | undefined {
  switch (result) {
    case 'unscored':
      return undefined
    case 'unanswered':
      return 'missed'
    case 'wrong':
      return certainty === 3 ? 'sure-and-wrong' : 'missed'
    case 'partly':
      return (score ?? 0) < 0.5 ? 'little' : 'partly'
    case 'right':
      if (hints > 0) return 'with-hint'
      return certainty === 1 ? 'unsure' : 'right'
  }
}

type Tally = {
  readonly counted: CountedReview[]
  /** Wall time of the latest answer, whether it counted or not. */
  seenAt: number
}

function see(tally: Tally, outcome: Outcome, of: CountedReview['of'], offset: number): void {
  const { at } = of
  const isApart = at - tally.seenAt >= shortestGap
  tally.seenAt = at
  if (!isApart) return
  const day = dayOf(at, offset)
  const last = tally.counted.at(-1)
  if (!last || day > last.day) tally.counted.push({ outcome, at, day, of })
}

function newTally(): Tally {
  return { counted: [], seenAt: Number.NEGATIVE_INFINITY }
}

/** By time; at one moment, a card that was missed first, so that any two devices agree. */
function compareCards(one: RatedCard, other: RatedCard): number {
  if (one.at !== other.at) return one.at - other.at
  if (one.rating === other.rating) return 0
  return one.rating === 'not-yet' ? -1 : 1
}

/** Each item's answers that count, the oldest first. `history` as answerHistory gives it. */
export function countedReviews(
  history: readonly Answer[],
  cards: ReadonlyMap<string, readonly RatedCard[]>,
  offset: number,
): ReadonlyMap<ReviewItemId, readonly CountedReview[]> {
  const questions = new Map<string, Tally>()
  for (const answer of history) {
    const outcome = outcomeOf(answer)
    if (!outcome) continue
    const tally = questions.get(answer.question) ?? newTally()
    if (tally.counted.length === 0) questions.set(answer.question, tally)
    see(tally, outcome, answer, offset)
  }
  const reviews = new Map<ReviewItemId, readonly CountedReview[]>()
  for (const [question, { counted }] of questions) reviews.set(questionItem(question), counted)
  for (const [term, ratings] of cards) {
    const inOrder = ratings.toSorted(compareCards)
    for (const direction of new Set(inOrder.map((rated) => rated.direction))) {
      const tally = newTally()
      for (const of of inOrder)
        if (of.direction === direction)
          see(tally, of.rating === 'known' ? 'right' : 'missed', of, offset)
      reviews.set(cardItem(term, direction), tally.counted)
    }
  }
  return reviews
}
