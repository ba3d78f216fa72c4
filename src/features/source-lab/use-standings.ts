/**
 * How far this learner has come with each exercise. That one was tried stands in the log; whether it is
 * solved must be graded, so the questions of the tried ones, and the rules, are fetched for it.
 */
import { useEffect, useMemo, useState } from 'react'
import { labAttempts } from '#domain/source-lab/lab-attempts.ts'
import type { LabExerciseContent } from '#domain/source-lab/lab-content.ts'
import { selectReady, selectRecord } from '#store/learner/learner-selectors.ts'
import { useLearner } from '#store/store-context.tsx'

export type Standing = 'tried' | 'solved'
/** Exercise id → standing; one that was not tried is left out. */
export type Standings = ReadonlyMap<string, Standing>

type LoadExercise = (id: string) => Promise<LabExerciseContent | undefined>
type Tried = ReturnType<typeof labAttempts>

async function gradeTried(tried: Tried, load: LoadExercise): Promise<ReadonlySet<string>> {
  const { isSolved } = await import('#domain/source-lab/is-solved.ts')
  const solved = [...tried].map(async ([id, attempts]) => {
    const content = await load(id)
    return content && isSolved(attempts, content.exercise.question) ? [id] : []
  })
  return new Set((await Promise.all(solved)).flat())
}

export function useStandings(load: LoadExercise): Standings {
  const ready = useLearner(selectReady)
  const record = useLearner(selectRecord)
  const tried = useMemo(
    () => (ready ? labAttempts(record.attempts.values()) : new Map<string, never>()),
    [ready, record],
  )
  const [solved, setSolved] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    if (tried.size === 0) return undefined
    let isCurrent = true
    gradeTried(tried, load).then(
      (found) => {
        if (isCurrent) setSolved(found)
      },
      // Without the questions, e.g. offline, the list still says what was tried.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [tried, load])
  return useMemo(
    () =>
      new Map(
        [...tried.keys()].map((id): [string, Standing] => [
          id,
          solved.has(id) ? 'solved' : 'tried',
        ]),
      ),
    [tried, solved],
  )
}
