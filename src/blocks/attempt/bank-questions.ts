import type { BankContent } from '#domain/lesson/page-content.ts'
import type { Question } from '#domain/question/question.ts'

const known = new WeakMap<BankContent, ReadonlyMap<string, Question>>()

/** A bank's questions by id, the same map for the same bank. */
export function bankQuestions(content: BankContent): ReadonlyMap<string, Question> {
  const made = known.get(content) ?? new Map(Object.entries(content.questions))
  known.set(content, made)
  return made
}
