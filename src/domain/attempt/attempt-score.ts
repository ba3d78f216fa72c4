/**
 * What an attempt has earned, as a share of 1. Nothing is told before feedback is due: a test counts
 * when it is handed in; in every other mode a question counts once it was checked, or was answered
 * when the attempt was handed in. The score is the mean over the questions that count. One that counts
 * without an answer earns 0, so leaving out what is hard cannot raise a score; unscored kinds and
 * questions no longer in the bank do not count.
 */
import type { Grade } from '#domain/question/grade.ts'
import type { Question } from '#domain/question/question.ts'
import { gradeResponse, keyOf } from '#domain/question/registry.ts'
import type { Attempt } from './attempt.ts'
import { isFinal } from './final-response.ts'

export type AttemptScore = {
  /** 0 to 1. */
  readonly score: number
  /** How many questions the score is the mean of. */
  readonly outOf: number
  readonly right: number
  readonly partly: number
  readonly unanswered: number
  readonly unscored: number
  /** Questions of the attempt that the bank no longer has. */
  readonly missing: number
}

/** The grade of a question's response; undefined while it may not be shown. */
export function questionGrade(attempt: Attempt, question: Question): Grade | undefined {
  if (!isFinal(attempt, question.id)) return undefined
  return gradeResponse(question, attempt.responses.get(question.id)?.response)
}

/** What a final response counts as; an unscored kind stays unscored when it was left out. */
export function countedGrade(attempt: Attempt, question: Question): Grade {
  const grade = gradeResponse(question, attempt.responses.get(question.id)?.response)
  if (grade.status !== 'incomplete') return grade
  const best = gradeResponse(question, keyOf(question))
  return best.status === 'unscored' ? best : grade
}

/** Undefined while no question of the attempt counts yet. */
export function attemptScore(
  attempt: Attempt,
  bank: ReadonlyMap<string, Question>,
): AttemptScore | undefined {
  const final = attempt.questions.filter((id) => isFinal(attempt, id))
  if (final.length === 0) return undefined
  const grades = final.flatMap((id) => {
    const question = bank.get(id)
    return question ? [countedGrade(attempt, question)] : []
  })
  const scores = grades.flatMap((grade) => (grade.status === 'graded' ? [grade.score] : []))
  const unanswered = grades.filter((grade) => grade.status === 'incomplete').length
  const outOf = scores.length + unanswered
  const total = scores.reduce((sum, score) => sum + score, 0)
  return {
    score: outOf === 0 ? 0 : total / outOf,
    outOf,
    right: scores.filter((score) => score >= 1).length,
    partly: scores.filter((score) => score > 0 && score < 1).length,
    unanswered,
    unscored: grades.filter((grade) => grade.status === 'unscored').length,
    missing: final.length - grades.length,
  }
}
