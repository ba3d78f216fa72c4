/** The rare big writes, each one transaction: all of it or nothing. Loaded only when used. */
import * as v from 'valibot'
import { latestVersion } from '#domain/attempt/event-migrations.ts'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'
import type { LearnerPlace } from '#domain/attempt/learner-place.ts'
import { result } from './indexed-db.ts'
import type { LearnerRepository } from './learner-repository.ts'
import { addEvents, putImportBackup, putPlace, type ImportBackup } from './stored-contents.ts'
import { envelopeSchema, type Envelope } from './stored-record.ts'

export type Import = {
  /** Events the disk does not hold yet. */
  readonly events: readonly LearnerEvent[]
  readonly place: LearnerPlace | undefined
  readonly backup: ImportBackup
}

/** Adds the events and keeps what is needed to undo it. */
export async function writeImport(repository: LearnerRepository, wanted: Import): Promise<void> {
  const { events, place, backup } = wanted
  await repository.write(async (transaction) => {
    await putImportBackup(transaction, backup)
    await addEvents(transaction, events, repository.steps, backup.at)
    if (place) await putPlace(transaction, place, backup.at)
  })
  repository.announce({ kind: 'changed' })
}

/** Takes the imported events away again; what was done since stays. */
export async function writeUndo(
  repository: LearnerRepository,
  backup: ImportBackup,
): Promise<void> {
  await repository.write(async (transaction) => {
    const events = transaction.objectStore('events')
    const meta = transaction.objectStore('meta')
    await Promise.all(backup.added.map((id) => result(events.delete(id))))
    if (backup.place) {
      await result(meta.put({ key: 'place', at: backup.at, place: backup.place }))
    } else {
      await result(meta.delete('place'))
    }
    await result(transaction.objectStore('backups').delete(backup.key))
  })
  repository.announce({ kind: 'changed' })
}

/** Past this many erasures the oldest is forgotten; a tab that sleeps through them all is unlikely. */
const erasedLimit = 50

/**
 * Empties every store, quarantine and backups too. What stays is an envelope with random names of
 * erased lives, so that a forgotten tab does not write its old work back.
 */
export async function writeErasure(repository: LearnerRepository, newLife: string): Promise<void> {
  await repository.write(async (transaction) => {
    const meta = transaction.objectStore('meta')
    const raw: unknown = await result(meta.get('envelope'))
    for (const name of transaction.objectStoreNames) transaction.objectStore(name).clear()
    const before = v.parse(envelopeSchema, raw)
    const envelope: Envelope = {
      key: 'envelope',
      app: 'sco-primer',
      version: latestVersion(repository.steps),
      epoch: newLife,
      erased: [...before.erased, before.epoch].slice(-erasedLimit),
    }
    await result(meta.put(envelope))
  })
  repository.announce({ kind: 'changed' })
}

/** Everything as it lies on disk, by store; also for data that this build cannot read. */
export function readRaw(repository: LearnerRepository): Promise<Record<string, unknown[]>> {
  return repository.read(async (transaction) => {
    const contents = await Promise.all(
      [...transaction.objectStoreNames].map(async (name): Promise<[string, unknown[]]> => [
        name,
        await result(transaction.objectStore(name).getAll()),
      ]),
    )
    return Object.fromEntries(contents)
  })
}
