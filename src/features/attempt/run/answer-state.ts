/** How far the answer to a question has come, told without a word on whether it is right. */
import type { Attempt } from '#domain/attempt/attempt.ts'
import type { Question } from '#domain/question/question.ts'
import { gradeResponse } from '#domain/question/registry.ts'

export type AnswerState = {
  readonly answered: boolean
  /** For people: "answered", "no answer yet", "2 rows still need an answer". */
  readonly words: string
}

export function answerState(
  attempt: Attempt,
  bank: ReadonlyMap<string, Question>,
  id: string,
): AnswerState {
  const question = bank.get(id)
  if (!question) return { answered: true, words: 'no longer in the course' }
  const given = attempt.responses.get(id)
  if (!given) return { answered: false, words: 'no answer yet' }
  const grade = gradeResponse(question, given.response)
  if (grade.status !== 'incomplete') {
    return { answered: true, words: attempt.checked.has(id) ? 'answered and checked' : 'answered' }
  }
  const missing = grade.missing.replace(/\.$/, '')
  return { answered: false, words: missing.charAt(0).toLowerCase() + missing.slice(1) }
}
