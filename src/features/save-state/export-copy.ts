/** Loaded before it is needed, so that a person can take the record out even when the network is gone. */
import { contentVersion } from '#content/catalog.ts'
import { ok, type Result } from '#domain/base/result.ts'
import { rawFile, recordFile } from '#interop/learner-record/export-record.ts'
import type { LearnerStore } from '#store/learner/learner-store.ts'
import { rawRecord } from '#store/learner/learner-transfer.ts'
import type { Preferences } from '#store/preferences/preferences-store.ts'
import { saveAsFile } from '#ui/save-as-file.ts'

/** Everything this page holds, saved or not; gives back the file's name. */
export function exportCopy(learner: LearnerStore, preferences: Preferences): string {
  const contents = learner.actions.contents()
  const exportedAt = Date.now()
  return saveAsFile(recordFile({ exportedAt, contentVersion, preferences, ...contents }))
}

/** What lies on disk as it is, also what cannot be read. */
export async function exportRaw(learner: LearnerStore): Promise<Result<string>> {
  const raw = await rawRecord(learner)
  return raw.ok ? ok(saveAsFile(rawFile(raw.value, Date.now()))) : raw
}
