/**
 * When a response is final: in a test once it is handed in, elsewhere once its feedback was shown or
 * the attempt was handed in with it. Apart from scoring, so that a page can ask without the rules that grade.
 */
import type { Attempt } from './attempt.ts'

/** True when feedback on the question may be shown and its response is final. */
export function isFinal(attempt: Attempt, question: string): boolean {
  if (!attempt.questions.includes(question)) return false
  if (attempt.mode === 'test') return attempt.handedInAt !== undefined
  const answered = attempt.responses.has(question)
  return attempt.checked.has(question) || (attempt.handedInAt !== undefined && answered)
}
