/** The record out of this browser and back into it; loaded when one of the two is asked for. */
import { contentVersion } from '#content/catalog.ts'
import { ok, type Result } from '#domain/base/result.ts'
import { rawFile, recordFile } from '#interop/learner-record/export-record.ts'
import { importRecordFile } from '#interop/learner-record/import-record.ts'
import type { LearnerStore } from '#store/learner/learner-store.ts'
import {
  importRecord,
  rawRecord,
  type ImportOutcome,
  type IncomingRecord,
} from '#store/learner/learner-transfer.ts'
import type { Preferences } from '#store/preferences/preferences-store.ts'
import { saveAsFile } from '#ui/save-as-file.ts'

/** Everything to one readable file; gives back its name. */
export function saveRecordFile(learner: LearnerStore, preferences: Preferences): string {
  const contents = learner.actions.contents()
  const exportedAt = Date.now()
  return saveAsFile(recordFile({ exportedAt, contentVersion, preferences, ...contents }))
}

/** What lies on disk as it is, also what cannot be read. */
export async function saveRawFile(learner: LearnerStore): Promise<Result<string>> {
  const raw = await rawRecord(learner)
  return raw.ok ? ok(saveAsFile(rawFile(raw.value, Date.now()))) : raw
}

export type BroughtIn = ImportOutcome & {
  /** Preferences to adopt; absent where nothing was new, because then nothing changes at all. */
  readonly preferences?: unknown
}

export async function bringInFile(
  file: Blob,
  learner: LearnerStore,
  preferencesBefore: Preferences,
): Promise<Result<BroughtIn>> {
  const read = await importRecordFile(file)
  if (!read.ok) return read
  const { events, place, preferences, exportedAt } = read.value
  const here = learner.actions.contents().events
  const known = new Set(here.map((event) => event.id))
  if (events.every((event) => known.has(event.id))) return ok({ added: 0, known: events.length })
  // An old file must not send a person back who has gone on reading here.
  const isAhead = here.every((event) => event.at <= exportedAt)
  const incoming: IncomingRecord = {
    events,
    preferencesBefore,
    ...(place && isAhead ? { place } : {}),
  }
  const taken = await importRecord(learner, incoming)
  return taken.ok ? ok({ ...taken.value, preferences }) : taken
}
