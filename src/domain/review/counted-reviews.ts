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

type Seen = Omit<CountedReview, 'day'> & { readonly item: ReviewItemId }

function seenQuestions(history: readonly Answer[]): readonly Seen[] {
  return history.flatMap((answer) => {
    const outcome = outcomeOf(answer)
    return outcome
      ? [{ item: questionItem(answer.question), outcome, at: answer.at, of: answer }]
      : []
  })
}

/** By time; at one moment, a card that was missed first, so that any two devices agree. */
function compareCards(one: RatedCard, other: RatedCard): number {
  if (one.at !== other.at) return one.at - other.at
  if (one.rating === other.rating) return 0
  return one.rating === 'not-yet' ? -1 : 1
}

function seenCards(cards: ReadonlyMap<string, readonly RatedCard[]>): readonly Seen[] {
  return [...cards.values()].flatMap((ratings) =>
    ratings.toSorted(compareCards).map((of): Seen => ({
      item: cardItem(of.term, of.direction),
      outcome: of.rating === 'known' ? 'right' : 'missed',
      at: of.at,
      of,
    })),
  )
}

/** Each item's answers that count, the oldest first. `history` as answerHistory gives it. */
export function countedReviews(
  history: readonly Answer[],
  cards: ReadonlyMap<string, readonly RatedCard[]>,
  offset: number,
): ReadonlyMap<ReviewItemId, readonly CountedReview[]> {
  const counted = new Map<ReviewItemId, CountedReview[]>()
  const lastSeen = new Map<ReviewItemId, number>()
  for (const { item, ...seen } of [...seenQuestions(history), ...seenCards(cards)]) {
    const day = dayOf(seen.at, offset)
    const before = counted.get(item) ?? []
    const isNewDay = day > (before.at(-1)?.day ?? Number.NEGATIVE_INFINITY)
    const isApart = seen.at - (lastSeen.get(item) ?? Number.NEGATIVE_INFINITY) >= shortestGap
    lastSeen.set(item, seen.at)
    if (!isNewDay || !isApart) continue
    before.push({ ...seen, day })
    counted.set(item, before)
  }
  return counted
}
