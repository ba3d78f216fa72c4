/** What views may know about the learner. */
import { emptyRecord, type LearnerRecord } from '#domain/attempt/attempt.ts'
import type { LearnerPlace } from '#domain/attempt/learner-place.ts'
import type { LoadedRecord } from '#store/persistence/guarded-record.ts'
import type { ImportBackup } from '#store/persistence/stored-contents.ts'
import type { Saving } from './save-queue.ts'

export type LearnerState = {
  /** False until what is on disk has been read. */
  readonly ready: boolean
  readonly record: LearnerRecord
  readonly saving: Saving
  readonly mode: LoadedRecord['mode']
  /** How many records on disk cannot be read; copies of them are kept aside. */
  readonly quarantined: number
  readonly place?: LearnerPlace
  /** Present while the last import can be undone. */
  readonly undo?: ImportBackup
}

/** Also what the server renders, and the browser until the disk has been read. */
export const initialLearnerState: LearnerState = {
  ready: false,
  record: emptyRecord,
  saving: { status: 'saved' },
  mode: 'normal',
  quarantined: 0,
}
