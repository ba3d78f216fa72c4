import { retryQuestions } from '#domain/quiz/attempt-selection.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import type { Question } from '#domain/question/question.ts'

/**
 * What a review marks as missed or unsure and a retry asks again. Besides what the domain counts as
 * missed, it holds what a practice left without an answer: unscored there, yet still to be learnt.
 */
export function missedOrUnsure(
  attempt: Attempt,
  bank: ReadonlyMap<string, Question>,
): readonly string[] {
  if (attempt.handedInAt === undefined) return []
  const missed = new Set(retryQuestions(attempt, bank))
  const isLeft = (id: string) => bank.has(id) && !attempt.responses.has(id)
  return attempt.questions.filter((id) => missed.has(id) || isLeft(id))
}
