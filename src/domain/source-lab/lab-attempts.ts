/**
 * A learner's attempts at exercises of the source lab, found in the log by their source. An exercise
 * counts as tried once its feedback was shown; whether it is solved, the rules that grade must say.
 */
import type { Attempt } from '#domain/attempt/attempt.ts'
import { isFinal } from '#domain/attempt/final-response.ts'
import { labSource } from '#domain/lesson/further-addresses.ts'

const start = labSource('')

/** From exercise to the attempts at it that have been answered. */
export function labAttempts(attempts: Iterable<Attempt>): ReadonlyMap<string, readonly Attempt[]> {
  const tried = new Map<string, readonly Attempt[]>()
  for (const attempt of attempts) {
    const exercise = attempt.source.slice(start.length)
    if (!attempt.source.startsWith(start) || !isFinal(attempt, exercise)) continue
    tried.set(exercise, [...(tried.get(exercise) ?? []), attempt])
  }
  return tried
}
