/** The record out of this browser and back into it; loaded when one of the two is asked for. */
import { contentVersion } from '#content/catalog.ts'
import { ok, type Result } from '#domain/base/result.ts'
import { rawFile, recordFile, type NamedText } from '#interop/learner-record/export-record.ts'
import { importRecordFile, importRecordText } from '#interop/learner-record/import-record.ts'
import { mergeNews, type MergeNews } from '#interop/learner-record/merge-news.ts'
import type { LearnerStore } from '#store/learner/learner-store.ts'
import { importRecord, rawRecord, type IncomingRecord } from '#store/learner/learner-transfer.ts'
import type { Preferences } from '#store/preferences/preferences-store.ts'
import { saveAsFile } from '#ui/save-as-file.ts'

/** Everything as one readable file. */
export function wholeRecord(learner: LearnerStore, preferences: Preferences): NamedText {
  const contents = learner.actions.contents()
  return recordFile({ exportedAt: Date.now(), contentVersion, preferences, ...contents })
}

/** Everything to one readable file; gives back its name. */
export function saveRecordFile(learner: LearnerStore, preferences: Preferences): string {
  return saveAsFile(wholeRecord(learner, preferences))
}

/** What lies on disk as it is, also what cannot be read. */
export async function saveRawFile(learner: LearnerStore): Promise<Result<string>> {
  const raw = await rawRecord(learner)
  return raw.ok ? ok(saveAsFile(rawFile(raw.value, Date.now()))) : raw
}

export type BroughtIn = {
  readonly news: MergeNews
  /** Preferences to adopt; absent where nothing was new, because then nothing changes at all. */
  readonly preferences?: unknown
}

/** Takes in a chosen file, or the text of one. */
export async function bringIn(
  given: Blob | string,
  learner: LearnerStore,
  preferencesBefore: Preferences,
): Promise<Result<BroughtIn>> {
  const read =
    typeof given === 'string' ? importRecordText(given.trim()) : await importRecordFile(given)
  if (!read.ok) return read
  const { events, place, preferences, exportedAt } = read.value
  const here = learner.actions.contents().events
  const news = mergeNews(here, events)
  if (news.added === 0) return ok({ news })
  // An old file must not send a person back who has gone on reading here.
  const isAhead = here.every((event) => event.at <= exportedAt)
  const incoming: IncomingRecord = {
    events,
    preferencesBefore,
    ...(place && isAhead ? { place } : {}),
  }
  const taken = await importRecord(learner, incoming)
  return taken.ok ? ok({ news, preferences }) : taken
}
