import { useEffect, useState } from 'react'
import type { LearnerRecord } from '#domain/attempt/attempt.ts'
import type { CourseMap } from '#domain/lesson/page-content.ts'
import { selectPlace, selectReady, selectRecord } from '#store/learner/learner-selectors.ts'
import { useLearner } from '#store/store-context.tsx'
import type { HomeLoaders, HomeStanding } from './home-standing.ts'

function hasAnswered({ attempts }: LearnerRecord): boolean {
  return [...attempts.values()].some(
    ({ mode, responses }) => mode !== 'prequestion' && responses.size > 0,
  )
}

/**
 * Undefined for the built page, for whoever has answered nothing, and until it is known; also when the
 * questions cannot be fetched, for the map shows the way without it.
 */
export function useHomeStanding(course: CourseMap, loaders: HomeLoaders): HomeStanding | undefined {
  const ready = useLearner(selectReady)
  const record = useLearner(selectRecord)
  const place = useLearner(selectPlace)
  const [standing, setStanding] = useState<HomeStanding>()
  useEffect(() => {
    if (!ready || !hasAnswered(record)) return undefined
    let isCurrent = true
    import('./home-standing.ts')
      .then(({ homeStanding }) => homeStanding({ course, record, place, loaders, now: Date.now() }))
      .then(
        (found) => {
          if (isCurrent) setStanding(found)
        },
        () => undefined,
      )
    return () => {
      isCurrent = false
    }
  }, [ready, record, place, course, loaders])
  return standing
}
