/**
 * Bringing a whole record in, taking that back, and erasing. Loaded only where it is used (settings).
 * Each ends in a Result: on failure nothing has changed, and the problem is a sentence.
 */
import { mergeEvents } from '#domain/attempt/attempt-log.ts'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'
import type { LearnerPlace } from '#domain/attempt/learner-place.ts'
import { fail, ok, type Result } from '#domain/base/result.ts'
import {
  readRaw,
  writeErasure,
  writeImport,
  writeUndo,
} from '#store/persistence/record-transfer.ts'
import { saveErrorFrom, type SaveTrouble } from '#store/persistence/save-error.ts'
import type { ImportBackup } from '#store/persistence/stored-contents.ts'
import type { LearnerStore } from './learner-store.ts'

export type IncomingRecord = {
  readonly events: readonly LearnerEvent[]
  readonly place?: LearnerPlace
  /** The preferences of before, given back by undo; not read here. */
  readonly preferencesBefore?: unknown
}

export type ImportOutcome = { readonly added: number; readonly known: number }

const unchanged: Readonly<Record<SaveTrouble, string>> = {
  full: 'The storage of this browser is full, so nothing was changed. Free some space and try again.',
  blocked: 'This browser does not let the site store anything, so nothing was changed.',
  newer:
    'A newer version of SCO Primer has stored your record, so nothing was changed. Reload the page and try again.',
  erased: 'Your record was erased in another tab, so nothing was changed. Reload the page.',
  reload:
    'What is stored has changed meanwhile, so nothing was done. Reload the page and try again.',
  failed: 'The browser could not store it, so nothing was changed. Try again.',
}

/** Runs a write; in memory mode there is nothing to write. */
async function attempt(
  store: LearnerStore,
  write: () => Promise<void>,
): Promise<Result<undefined>> {
  const { mode } = store.getState()
  if (mode === 'newer') return fail(unchanged.newer)
  if (mode === 'memory') return ok(undefined)
  try {
    await write()
    return ok(undefined)
  } catch (error) {
    return fail(unchanged[saveErrorFrom(error).trouble])
  }
}

/** Adds every event that is not known yet; the person's own events are never replaced. */
export async function importRecord(
  store: LearnerStore,
  incoming: IncomingRecord,
): Promise<Result<ImportOutcome>> {
  const { ledger, now } = store
  const before = store.actions.contents()
  const known = new Set(before.events.map((event) => event.id))
  const added = mergeEvents(incoming.events, []).filter((event) => !known.has(event.id))
  const backup: ImportBackup = {
    key: 'before-import',
    at: now(),
    added: added.map((event) => event.id),
    ...(before.place ? { place: before.place } : {}),
    preferences: incoming.preferencesBefore,
  }
  const { place } = incoming
  const written = await attempt(store, () =>
    writeImport(ledger.repository, { events: added, place, backup }),
  )
  if (!written.ok) return written
  const isKept = store.getState().mode === 'normal'
  const waiting = ledger.queue.events
  ledger.replace([...ledger.log, ...added], isKept ? waiting : [...waiting, ...added], {
    ...placePart(incoming.place ? incoming : store.getState()),
    undo: backup,
  })
  return ok({ added: added.length, known: incoming.events.length - added.length })
}

/** The record as it was before the last import, plus what was done since. */
export async function undoImport(
  store: LearnerStore,
): Promise<Result<{ readonly preferences: unknown }>> {
  const { ledger } = store
  const { undo } = store.getState()
  if (!undo) return fail('There is no import to undo.')
  const written = await attempt(store, () => writeUndo(ledger.repository, undo))
  if (!written.ok) return written
  const added = new Set(undo.added)
  const isOwn = (event: LearnerEvent) => !added.has(event.id)
  ledger.replace(ledger.log.filter(isOwn), ledger.queue.events.filter(isOwn), placePart(undo))
  return ok({ preferences: undo.preferences })
}

/** Empties the record everywhere, copies and backups included; cannot be undone. */
export async function eraseRecord(
  store: LearnerStore,
  newLife: string,
): Promise<Result<undefined>> {
  const { repository } = store.ledger
  const written = await attempt(store, () => writeErasure(repository, newLife))
  if (!written.ok) return written
  store.leftOver?.erase()
  await repository.load()
  store.ledger.forget()
  return ok(undefined)
}

/** Everything on disk as it lies there, for a file that a newer build or a helper can read. */
export async function rawRecord(store: LearnerStore): Promise<Result<Record<string, unknown[]>>> {
  try {
    return ok(await readRaw(store.ledger.repository))
  } catch {
    return fail('What is stored in this browser cannot be read at the moment. Try again.')
  }
}

function placePart({ place }: { readonly place?: LearnerPlace | undefined }) {
  return place ? { place } : {}
}
