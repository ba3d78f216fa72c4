/**
 * Keeps the learner's log on disk. What it promises: `append` resolves only when the events are on
 * disk; nothing unreadable and nothing newer is ever overwritten; `load` always answers, if only with
 * the reason why there is no storage. Importing, undoing and erasing are in record-transfer.ts, so that
 * they load only when used.
 */
import * as v from 'valibot'
import {
  eventMigrations,
  latestVersion,
  type MigrationStep,
} from '#domain/attempt/event-migrations.ts'
import { learnerEventSchema, type LearnerEvent } from '#domain/attempt/learner-event.ts'
import type { LearnerPlace } from '#domain/attempt/learner-place.ts'
import { GuardedRecord, type LoadedRecord, type Work } from './guarded-record.ts'
import { LearnerConnection } from './learner-connection.ts'
import { addEvents, putPlace } from './stored-contents.ts'
import { openTabChannel, type TabChannel, type TabMessage } from '#store/tabs/tab-channel.ts'

/** What another tab did. */
export type RepositoryNews =
  | { readonly kind: 'appended'; readonly events: readonly LearnerEvent[] }
  | { readonly kind: 'changed' }

export type LearnerRepository = {
  readonly load: () => Promise<LoadedRecord>
  /** Adds events that are not there yet. Rejects with a SaveError. */
  readonly append: (events: readonly LearnerEvent[]) => Promise<void>
  readonly savePlace: (place: LearnerPlace) => Promise<void>
  readonly subscribe: (listener: (news: RepositoryNews) => void) => () => void
  /** A transaction that is refused when the data are newer, erased or not what was loaded. */
  readonly write: <Value>(work: Work<Value>) => Promise<Value>
  /** Reading works on newer data too. */
  readonly read: <Value>(work: Work<Value>) => Promise<Value>
  readonly announce: (message: TabMessage) => void
  readonly steps: readonly MigrationStep[]
  readonly close: () => void
}

export type LearnerRepositoryOptions = {
  /** From storageName. */
  readonly name: string
  readonly now: () => number
  readonly newId: () => string
  /** Reads `indexedDB`; a function because the mere reading throws where storage is blocked. */
  readonly factory: () => IDBFactory | undefined
  /** The window, told of when the page comes back from the back/forward cache. */
  readonly page?: EventTarget
  readonly steps?: readonly MigrationStep[]
}

/** Events of another build are not read here; what became of them is read from the disk. */
function newsOf(message: TabMessage, version: number): RepositoryNews {
  if (message.kind === 'changed' || message.version !== version) return { kind: 'changed' }
  const events = v.safeParse(v.array(learnerEventSchema), message.events)
  return events.success ? { kind: 'appended', events: events.output } : { kind: 'changed' }
}

export function createLearnerRepository(options: LearnerRepositoryOptions): LearnerRepository {
  const { name, now, newId, factory, page, steps = eventMigrations } = options
  const version = latestVersion(steps)
  const connection = new LearnerConnection(name, factory)
  const record = new GuardedRecord(connection, { steps, now, newId })
  const listeners = new Set<(news: RepositoryNews) => void>()
  let channel: TabChannel | undefined
  const announce = (message: TabMessage) => channel?.announce(message)
  const hear = (message: TabMessage) => {
    for (const listener of listeners) listener(newsOf(message, version))
  }
  return {
    load() {
      // Not before: an open channel would keep the build's page maker running.
      channel ??= openTabChannel(`${name}record`, hear, page)
      return record.load()
    },
    async append(events) {
      await record.write((transaction) => addEvents(transaction, events, steps, now()))
      announce({ kind: 'appended', version, events })
    },
    savePlace: (place) => record.write((transaction) => putPlace(transaction, place, now())),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    write: (work) => record.write(work),
    read: (work) => connection.run('readonly', work),
    announce,
    steps,
    close() {
      channel?.close()
      connection.close()
    },
  }
}
