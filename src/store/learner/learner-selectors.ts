/** What views ask of the learner's state. A list is computed once for each record, so it is stable. */
import type { Attempt, LearnerRecord } from '#domain/attempt/attempt.ts'
import type { LearnerState } from './learner-state.ts'

export const selectReady = (state: LearnerState) => state.ready
export const selectRecord = (state: LearnerState) => state.record
export const selectSaving = (state: LearnerState) => state.saving
export const selectMode = (state: LearnerState) => state.mode
export const selectPlace = (state: LearnerState) => state.place
export const selectQuarantined = (state: LearnerState) => state.quarantined
export const selectCanUndoImport = (state: LearnerState) => state.undo !== undefined

export const selectAttempt = (id: string) => (state: LearnerState) => state.record.attempts.get(id)

export const selectIsLessonRead = (lesson: string) => (state: LearnerState) =>
  state.record.lessonsRead.has(lesson)

const newestFirst = new WeakMap<LearnerRecord, readonly Attempt[]>()

export function selectAttemptsNewestFirst({ record }: LearnerState): readonly Attempt[] {
  const known = newestFirst.get(record)
  if (known) return known
  // Of two that began in the same millisecond the later one in the log counts as newer.
  const latestFirst = [...record.attempts.values()].toReversed()
  const attempts = latestFirst.sort((a, b) => b.startedAt - a.startedAt)
  newestFirst.set(record, attempts)
  return attempts
}

/** The newest attempt from a source that can be gone on with. */
export const selectOpenAttempt =
  (source: string, modes: readonly Attempt['mode'][]) =>
  (state: LearnerState): Attempt | undefined =>
    selectAttemptsNewestFirst(state).find(
      ({ source: from, mode, handedInAt }) =>
        from === source && modes.includes(mode) && handedInAt === undefined,
    )
