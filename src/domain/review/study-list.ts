/**
 * What is worth another look: questions whose latest answer was wrong though sure, missed, or right though
 * unsure. Confident errors stand first, for they are corrected best once they are seen (Butterfield and
 * Metcalfe 2001); within a group the newest first. A question leaves the list by a later answer that is
 * right and not unsure.
 */
import type { Answer, AnswerBank } from './answer-history.ts'
import type { Question } from '#domain/question/question.ts'

export const studyReasons = ['sure-but-wrong', 'missed', 'right-but-unsure'] as const
export type StudyReason = (typeof studyReasons)[number]

export type StudyEntry = {
  readonly question: Question
  readonly reason: StudyReason
  /** The latest answer. */
  readonly answer: Answer
  /** How often it was asked. */
  readonly answers: number
}

/** Undefined when an answer gives no reason to look again. */
export function studyReason({ result, certainty }: Answer): StudyReason | undefined {
  if (result === 'unscored') return undefined
  if (result === 'right') return certainty === 1 ? 'right-but-unsure' : undefined
  return certainty === 3 && result === 'wrong' ? 'sure-but-wrong' : 'missed'
}

/** `history` as answerHistory gives it, the oldest first. */
export function studyList(history: readonly Answer[], bank: AnswerBank): readonly StudyEntry[] {
  const latest = new Map<string, { answer: Answer; answers: number }>()
  for (const answer of history) {
    const answers = (latest.get(answer.question)?.answers ?? 0) + 1
    latest.set(answer.question, { answer, answers })
  }
  const entries = [...latest.values()].flatMap(({ answer, answers }): StudyEntry[] => {
    const question = bank.get(answer.question)
    const reason = studyReason(answer)
    return question && reason ? [{ question, reason, answer, answers }] : []
  })
  return studyReasons.flatMap((reason) =>
    entries
      .filter((entry) => entry.reason === reason)
      .sort((one, other) => other.answer.at - one.answer.at),
  )
}
