/** Loaded before it is needed, so that a person can take the record out even when the network is gone. */
import { contentVersion } from '#content/catalog.ts'
import { ok, type Result } from '#domain/base/result.ts'
import {
  exportRawCopy,
  exportRecord,
  recordFileName,
} from '#interop/learner-record/export-record.ts'
import type { LearnerStore } from '#store/learner/learner-store.ts'
import { rawRecord } from '#store/learner/learner-transfer.ts'
import type { Preferences } from '#store/preferences/preferences-store.ts'
import { saveAsFile } from '#ui/save-as-file.ts'

/** Everything this page holds, saved or not; gives back the file's name. */
export function exportCopy(learner: LearnerStore, preferences: Preferences): string {
  const exportedAt = Date.now()
  const name = recordFileName(exportedAt)
  const contents = learner.actions.contents()
  saveAsFile(name, exportRecord({ exportedAt, contentVersion, preferences, ...contents }))
  return name
}

/** What lies on disk as it is, also what cannot be read. */
export async function exportRaw(learner: LearnerStore): Promise<Result<string>> {
  const raw = await rawRecord(learner)
  if (!raw.ok) return raw
  const name = recordFileName(Date.now()).replace('-record-', '-raw-')
  saveAsFile(name, exportRawCopy(raw.value))
  return ok(name)
}
