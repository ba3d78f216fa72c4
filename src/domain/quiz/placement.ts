/**
 * Where a person should begin, from a placement quiz of a few questions a module. Modules build on
 * each other, so the advice is the first one that is not secure. A module is secure when its
 * questions earned three quarters of their marks or more, and a right answer given unsure counts half:
 * with two questions of three options each, guessing alone passes a module one time in nine. The rule
 * is this course's own and is told to the person.
 */
import type { Question } from '#domain/question/question.ts'
import { gradeResponse } from '#domain/question/registry.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'

export const secureShare = 0.75

export type PlacementRow = {
  readonly module: string
  readonly asked: number
  /** Mean over the module's questions, 0 to 1; a right answer given unsure counts half. */
  readonly share: number
  readonly isSecure: boolean
}

export type Placement = {
  readonly rows: readonly PlacementRow[]
  /** Module to begin with; undefined when every module is secure. */
  readonly start: string | undefined
}

function earned(attempt: Attempt, question: Question): number {
  const response = attempt.responses.get(question.id)
  const grade = gradeResponse(question, response?.response)
  if (grade.status !== 'graded') return 0
  return response?.certainty === 1 ? grade.score / 2 : grade.score
}

/** `moduleOf` names a question's module; `modules` gives the order of the course. */
export function placementOf(
  attempt: Attempt,
  bank: ReadonlyMap<string, Question>,
  modules: readonly string[],
  moduleOf: (question: Question) => string | undefined,
): Placement {
  const asked = attempt.questions.flatMap((id) => bank.get(id) ?? [])
  const rows = modules.flatMap((module) => {
    const own = asked.filter((question) => moduleOf(question) === module)
    if (own.length === 0) return []
    const share = own.reduce((sum, question) => sum + earned(attempt, question), 0) / own.length
    return [{ module, asked: own.length, share, isSecure: share >= secureShare }]
  })
  return { rows, start: rows.find((row) => !row.isSecure)?.module }
}
