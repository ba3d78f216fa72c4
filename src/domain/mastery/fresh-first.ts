/**
 * In which order the questions of an objective are worth trying: first those not answered yet, and of these
 * first the kinds not met yet; then the others, the one answered longest ago first. A question met again at
 * once asks for the memory of its wording more than for the matter.
 */
import type { Answer } from '#domain/review/answer-history.ts'
import type { ObjectiveQuestion } from './objective.ts'

type Candidate = Pick<ObjectiveQuestion, 'id' | 'kind'>

/** Ties keep the order given, which is that of the course. */
export function freshFirst<Asked extends Candidate>(
  questions: readonly Asked[],
  history: readonly Answer[],
): readonly Asked[] {
  const lastAt = new Map(history.map(({ question, at }) => [question, at]))
  const met = new Set(questions.filter(({ id }) => lastAt.has(id)).map(({ kind }) => kind))
  const rank = ({ id, kind }: Asked): number => {
    const at = lastAt.get(id)
    if (at !== undefined) return at
    return met.has(kind) ? -1 : -2
  }
  return questions.toSorted((one, other) => rank(one) - rank(other))
}
