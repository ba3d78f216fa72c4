/**
 * Another way to ask what a question asked, so that a second try tests the knowledge and not the memory of
 * one wording. The best is a question that shares an objective, was not answered yet, is of another kind
 * and rests on some of the same evidence. Where all were answered, the one answered longest ago; where there
 * is no other, the question itself, whose options come in a new order.
 */
import type { Question } from '#domain/question/question.ts'
import type { Answer } from './answer-history.ts'

type Candidate = Pick<Question, 'id' | 'kind' | 'objectives' | 'evidence'>

function shares(one: readonly string[], other: readonly string[]): boolean {
  return one.some((each) => other.includes(each))
}

/** Lower is better; compared part by part. */
function rank(candidate: Candidate, of: Candidate, lastAt: number | undefined): readonly number[] {
  return [
    lastAt === undefined ? 0 : 1,
    lastAt === undefined ? (shares(candidate.evidence, of.evidence) ? 0 : 1) : lastAt,
    candidate.kind === of.kind ? 1 : 0,
  ]
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((part, place) => part !== other[place])
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}

/** Unscored kinds are never a variant, for nothing would tell that the matter is settled. */
export function freshVariant<Asked extends Candidate>(
  of: Asked,
  bank: Iterable<Asked>,
  history: readonly Answer[],
): Asked {
  const lastAt = new Map(history.map(({ question, at }) => [question, at]))
  const candidates = [...bank]
    .filter(
      ({ id, kind, objectives }) =>
        id !== of.id && kind !== 'explain' && shares(objectives, of.objectives),
    )
    .map((candidate) => ({ candidate, rank: rank(candidate, of, lastAt.get(candidate.id)) }))
    .sort(
      (one, other) =>
        compareRanks(one.rank, other.rank) || (one.candidate.id < other.candidate.id ? -1 : 1),
    )
  return candidates[0]?.candidate ?? of
}
