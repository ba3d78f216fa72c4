import { useMemo } from 'react'
import { selectReady, selectRecord } from '#store/learner/learner-selectors.ts'
import { useLearner, useLearnerActions } from '#store/store-context.tsx'
import { summariseRecord, type RecordSummary } from './record-summary.ts'

/** Undefined until the disk has been read. */
export function useRecordSummary(): RecordSummary | undefined {
  const ready = useLearner(selectReady)
  const record = useLearner(selectRecord)
  const { contents } = useLearnerActions()
  return useMemo(
    () => (ready ? summariseRecord(record, contents().events) : undefined),
    [ready, record, contents],
  )
}
