/**
 * Which questions an attempt asks. A draw is random by its seed and even over the objectives: each
 * pick goes to the objective asked about least so far. A retry asks again what was missed, partly
 * right or answered without being sure.
 */
import { seededRandom, shuffle } from '#domain/base/seeded-random.ts'
import type { Question } from '#domain/question/question.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import { questionGrade } from '#domain/attempt/attempt-score.ts'

type Candidate = { readonly id: string; readonly objectives: readonly string[] }

/** Ids of `count` questions, or of all there are; the same for the same seed and bank. */
export function drawQuestions(
  bank: readonly Candidate[],
  count: number,
  seed: number,
): readonly string[] {
  const random = seededRandom(seed)
  const left = shuffle(bank, random)
  const asked = new Map<string, number>()
  const timesAsked = (candidate: Candidate) =>
    candidate.objectives.map((objective) => asked.get(objective) ?? 0)
  const drawn: string[] = []
  while (drawn.length < count && left.length > 0) {
    let best = 0
    let bestNeed = [Infinity, Infinity] as const
    for (const [place, candidate] of left.entries()) {
      const times = timesAsked(candidate)
      const need = [Math.min(...times), Math.max(...times)] as const
      if (need[0] < bestNeed[0] || (need[0] === bestNeed[0] && need[1] < bestNeed[1])) {
        best = place
        bestNeed = need
      }
    }
    const [pick] = left.splice(best, 1)
    if (!pick) break
    for (const objective of pick.objectives) asked.set(objective, (asked.get(objective) ?? 0) + 1)
    drawn.push(pick.id)
  }
  return shuffle(drawn, random)
}

/** Ids to ask again, in the attempt's order; empty while its feedback may not be shown. */
export function retryQuestions(
  attempt: Attempt,
  bank: ReadonlyMap<string, Question>,
): readonly string[] {
  return attempt.questions.filter((id) => {
    const question = bank.get(id)
    const grade = question && questionGrade(attempt, question)
    if (!grade) return false
    const isUnsure = attempt.responses.get(id)?.certainty === 1
    return (
      isUnsure || grade.status === 'incomplete' || (grade.status === 'graded' && grade.score < 1)
    )
  })
}
