/** What is read from and added to a database that is known to be ours and current. */
import * as v from 'valibot'
import { latestVersion, type MigrationStep } from '#domain/attempt/event-migrations.ts'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'
import { learnerPlaceSchema, type LearnerPlace } from '#domain/attempt/learner-place.ts'
import { result } from './indexed-db.ts'
import { SaveError } from './save-error.ts'
import { readStored, toStored } from './stored-record.ts'

/** What the last import added; kept until it is undone, replaced by another import, or erased. */
export const importBackupSchema = v.object({
  key: v.literal('before-import'),
  at: v.number(),
  added: v.array(v.string()),
  place: v.optional(learnerPlaceSchema),
  preferences: v.optional(v.unknown()),
})
export type ImportBackup = v.InferOutput<typeof importBackupSchema>

/**
 * Adds what is not there. Should the place of an event be held by something unreadable, that is copied
 * aside first.
 */
export async function addEvents(
  transaction: IDBTransaction,
  events: readonly LearnerEvent[],
  steps: readonly MigrationStep[],
  now: number,
): Promise<void> {
  const store = transaction.objectStore('events')
  const version = latestVersion(steps)
  await Promise.all(
    events.map(async (event) => {
      const raw: unknown = await result(store.get(event.id))
      if (raw !== undefined) {
        const found = readStored(raw, steps)
        if (found.state === 'newer') throw new SaveError('newer')
        if (found.state !== 'unreadable') return
        const copy = { key: event.id, at: now, reason: found.reason, original: raw }
        transaction.objectStore('quarantine').add(copy)
      }
      await result(store.put(toStored(event, version)))
    }),
  )
}

const storedPlaceSchema = v.object({ place: learnerPlaceSchema })

type Slot = { readonly store: 'meta' | 'backups'; readonly key: string; readonly now: number }

/** What lies at a key that is about to be written over is copied aside when it cannot be read. */
async function copyUnread(
  transaction: IDBTransaction,
  { store, key, now }: Slot,
  canRead: (raw: unknown) => boolean,
) {
  const original: unknown = await result(transaction.objectStore(store).get(key))
  if (original === undefined || canRead(original)) return
  const copy = { key, at: now, reason: 'It is not what belongs there.', original }
  transaction.objectStore('quarantine').add(copy)
}

export async function putPlace(
  transaction: IDBTransaction,
  place: LearnerPlace,
  now: number,
): Promise<void> {
  const slot = { store: 'meta', key: 'place', now } as const
  await copyUnread(transaction, slot, (raw) => v.is(storedPlaceSchema, raw))
  await result(transaction.objectStore('meta').put({ key: 'place', at: now, place }))
}

export async function putImportBackup(
  transaction: IDBTransaction,
  backup: ImportBackup,
): Promise<void> {
  const slot = { store: 'backups', key: backup.key, now: backup.at } as const
  await copyUnread(transaction, slot, (raw) => v.is(importBackupSchema, raw))
  await result(transaction.objectStore('backups').put(backup))
}

/** The place, what an undo needs, and how many records are kept aside. */
export async function readRest(transaction: IDBTransaction) {
  const [place, backup, quarantined]: [unknown, unknown, number] = await Promise.all([
    result(transaction.objectStore('meta').get('place')),
    result(transaction.objectStore('backups').get('before-import')),
    result(transaction.objectStore('quarantine').count()),
  ])
  const readPlace = v.safeParse(storedPlaceSchema, place)
  const readUndo = v.safeParse(importBackupSchema, backup)
  return {
    ...(readPlace.success ? { place: readPlace.output.place } : {}),
    ...(readUndo.success ? { undo: readUndo.output } : {}),
    quarantined,
  }
}
