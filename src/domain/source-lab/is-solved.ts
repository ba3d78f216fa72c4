/** An exercise is solved once one of its attempts earned full marks; a later slip does not undo it. */
import { questionGrade } from '#domain/attempt/attempt-score.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import { isRight } from '#domain/question/grade.ts'
import type { Question } from '#domain/question/question.ts'

export function isSolved(attempts: readonly Attempt[], question: Question): boolean {
  return attempts.some((attempt) => {
    const grade = questionGrade(attempt, question)
    return grade !== undefined && isRight(grade)
  })
}
