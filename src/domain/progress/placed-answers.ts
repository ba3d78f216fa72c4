/**
 * Answers with the place and the day that progress counts them by. Answers to questions that the course
 * no longer has are not in the history; those it does not know as its own are left out here.
 */
import { ownValue } from '#domain/base/own-record.ts'
import type { Answer } from '#domain/review/answer-history.ts'
import { localDay, type LocalClock } from './local-calendar.ts'
import type { Period } from './periods.ts'
import type { ProgressOutline, QuestionFacts } from './progress-outline.ts'
import type { Tally } from './share-right.ts'

export type PlacedAnswer = {
  readonly answer: Answer
  readonly facts: QuestionFacts
  /** In the learner's own calendar, see local-calendar.ts. */
  readonly day: number
}

/** In the order of the history. */
export function placeAnswers(
  history: readonly Answer[],
  { questions }: ProgressOutline,
  clock: LocalClock,
): readonly PlacedAnswer[] {
  return history.flatMap((answer) => {
    const facts = ownValue(questions, answer.question)
    return facts ? [{ answer, facts, day: localDay(answer.at, clock) }] : []
  })
}

export const isGraded = ({ answer }: PlacedAnswer) => answer.result !== 'unscored'

export function within<Dated extends { readonly day: number }>(
  list: readonly Dated[],
  { from, to }: Pick<Period, 'from' | 'to'>,
): readonly Dated[] {
  return list.filter(({ day }) => day >= from && day <= to)
}

/** Only full marks count as right. Of graded answers. */
export function tallyOf(graded: readonly PlacedAnswer[]): Tally {
  const right = graded.filter(({ answer }) => answer.result === 'right').length
  return { answers: graded.length, right }
}
