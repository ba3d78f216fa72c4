/**
 * Begins a quiz attempt, once: a second click, a repeated Enter or a slow double submit on the same
 * page gives the attempt that the first one began.
 */
import { useRef } from 'react'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import { newId, newSeed } from '#store/new-id.ts'
import { useLearnerActions } from '#store/store-context.tsx'

type Started = Extract<LearnerAction, { kind: 'attempt-started' }>
export type AttemptPlan = Pick<Started, 'mode' | 'source' | 'timeLimitMs' | 'retryOf'> & {
  /** Ids to ask, given the seed of the attempt. */
  readonly questions: (seed: number) => readonly string[]
}

/** The answer begins an attempt and gives its id. */
export function useStartAttempt(contentVersion: string): (plan: AttemptPlan) => string {
  const { act } = useLearnerActions()
  const begun = useRef<string>(undefined)
  return ({ questions, ...plan }) => {
    if (begun.current) return begun.current
    const id = newId()
    const seed = newSeed()
    act({
      kind: 'attempt-started',
      attempt: id,
      ...plan,
      questions: [...questions(seed)],
      seed,
      contentVersion,
    })
    begun.current = id
    return id
  }
}
