/**
 * Loading and guarded writing. Between the two it remembers which life of the database was loaded, so
 * that nothing is written over a record that was erased, replaced or taken further by a newer build.
 */
import * as v from 'valibot'
import { latestVersion } from '#domain/attempt/event-migrations.ts'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'
import type { LearnerPlace } from '#domain/attempt/learner-place.ts'
import { result } from './indexed-db.ts'
import type { LearnerConnection } from './learner-connection.ts'
import { bringUpToDate, survey, type BringUpToDate, type Survey } from './record-migrations.ts'
import { SaveError, saveErrorFrom } from './save-error.ts'
import { readRest, type ImportBackup } from './stored-contents.ts'
import { envelopeSchema } from './stored-record.ts'

export type LoadedRecord = {
  /** memory: nothing can be stored. newer: a newer build's data, not to be written to. */
  readonly mode: 'normal' | 'memory' | 'newer'
  /** Why something could not be read or brought up to date. */
  readonly trouble?: SaveError
  readonly events: readonly LearnerEvent[]
  readonly place?: LearnerPlace
  readonly undo?: ImportBackup
  /** How many records cannot be read; copies of them are kept aside. */
  readonly quarantined: number
  /** True when the record that was loaded before has since been erased by the person. */
  readonly wasErased: boolean
  /** The life of the database that was loaded, and those that the person ended. */
  readonly life?: string
  readonly erasedLives?: readonly string[]
}

export type Work<Value> = (transaction: IDBTransaction) => Promise<Value>

async function withRest(transaction: IDBTransaction, seen: Survey) {
  return { seen, rest: await readRest(transaction) }
}

export class GuardedRecord {
  readonly #connection: LearnerConnection
  readonly #options: BringUpToDate
  /** The life of the database that was loaded; undefined until then. */
  #epoch: string | undefined

  constructor(connection: LearnerConnection, options: BringUpToDate) {
    this.#connection = connection
    this.#options = options
  }

  /** Always answers, if only with the reason why there is no storage. */
  async load(): Promise<LoadedRecord> {
    const lifeBefore = this.#epoch
    try {
      const { seen, rest, trouble } = await this.#readUp()
      const unreadable = seen.found.filter(({ record }) => record.state === 'unreadable').length
      const mode = this.#connection.isNewer ? 'newer' : 'normal'
      const problem = mode === 'newer' ? new SaveError('newer') : trouble
      return {
        mode,
        events: seen.events,
        ...rest,
        quarantined: Math.max(rest.quarantined, unreadable),
        wasErased: lifeBefore !== undefined && !!seen.envelope?.erased.includes(lifeBefore),
        ...(seen.envelope ? { life: seen.envelope.epoch, erasedLives: seen.envelope.erased } : {}),
        ...(problem ? { trouble: problem } : {}),
      }
    } catch (error) {
      const trouble = saveErrorFrom(error)
      return { mode: 'memory', trouble, events: [], quarantined: 0, wasErased: false }
    }
  }

  /** A transaction that is refused when the data are newer, erased or not what was loaded. */
  async write<Value>(work: Work<Value>): Promise<Value> {
    try {
      if (this.#connection.isNewer) throw new SaveError('newer')
      return await this.#connection.run('readwrite', async (transaction) => {
        await this.#guard(transaction)
        return work(transaction)
      })
    } catch (error) {
      throw saveErrorFrom(error)
    }
  }

  async #guard(transaction: IDBTransaction): Promise<void> {
    const raw: unknown = await result(transaction.objectStore('meta').get('envelope'))
    const envelope = v.safeParse(envelopeSchema, raw)
    const epoch = this.#epoch
    if (!envelope.success || epoch === undefined) throw new SaveError('reload')
    if (envelope.output.version > latestVersion(this.#options.steps)) {
      this.#connection.isNewer = true
      throw new SaveError('newer')
    }
    if (envelope.output.erased.includes(epoch)) throw new SaveError('erased')
    if (envelope.output.epoch !== epoch) throw new SaveError('reload')
  }

  async #readUp() {
    const connection = this.#connection
    const read = await connection.run('readonly', async (transaction) =>
      withRest(transaction, await survey(transaction, this.#options.steps)),
    )
    this.#saw(read.seen)
    if (connection.isNewer || !read.seen.needsWork) return { ...read, trouble: undefined }
    try {
      const done = await connection.run('readwrite', async (transaction) =>
        withRest(transaction, await bringUpToDate(transaction, this.#options)),
      )
      this.#saw(done.seen)
      return { ...done, trouble: undefined }
    } catch (error) {
      return { ...read, trouble: saveErrorFrom(error) }
    }
  }

  #saw(seen: Survey): void {
    this.#connection.isNewer ||= seen.isNewer
    this.#epoch = seen.envelope?.epoch
  }
}
