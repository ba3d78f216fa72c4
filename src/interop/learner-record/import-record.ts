/**
 * Reads a learner's record file. All or nothing: one record that cannot be read refuses the file, with
 * a sentence that says which. Keys we do not know are ignored; nothing is merged into objects, so a
 * hostile key cannot reach a prototype.
 */
import * as v from 'valibot'
import {
  eventMigrations,
  latestVersion,
  liftEvent,
  type MigrationStep,
} from '#domain/attempt/event-migrations.ts'
import { compareEvents } from '#domain/attempt/attempt-log.ts'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'
import { learnerPlaceSchema } from '#domain/attempt/learner-place.ts'
import { fail, ok, type Result } from '#domain/base/result.ts'
import { brokenBound } from './json-bounds.ts'
import { recordFormat, recordLimits, type RecordContents } from './record-file.ts'

const notOurs = 'This is not a record file of SCO Primer. Choose the file that "Export" made.'
const damaged = 'The file is damaged: it ends too early or was changed. Choose another copy of it.'
const tooBig = 'The file is larger than any record of SCO Primer. Choose another file.'

const fileSchema = v.object({
  format: v.literal(recordFormat),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.pipe(
    v.string(),
    v.transform((text) => Date.parse(text)),
    v.finite(),
  ),
  contentVersion: v.pipe(v.string(), v.maxLength(200)),
  events: v.array(v.unknown()),
  place: v.optional(learnerPlaceSchema),
  preferences: v.unknown(),
})

function parseJson(text: string): Result<unknown> {
  const broken = brokenBound(text, recordLimits)
  if (broken === 'depth') return fail(notOurs)
  if (broken === 'values') return fail(tooBig)
  try {
    return ok(JSON.parse(text))
  } catch {
    return fail(text.includes(recordFormat) ? damaged : notOurs)
  }
}

function readEvents(
  raws: readonly unknown[],
  version: number,
  steps: readonly MigrationStep[],
): Result<readonly LearnerEvent[]> {
  if (raws.length > recordLimits.events) return fail(tooBig)
  const events = new Map<string, LearnerEvent>()
  for (const [place, raw] of raws.entries()) {
    const read = liftEvent(raw, version, steps)
    const where = `Record ${place + 1} of ${raws.length}`
    if (!read.ok) {
      return fail(`${where} cannot be read. ${read.problems.join(' ')} Nothing was imported.`)
    }
    const twin = events.get(read.value.id)
    if (twin && compareEvents(twin, read.value) !== 0) {
      return fail(
        `${where} has the id of another one, so the file was changed. Nothing was imported.`,
      )
    }
    events.set(read.value.id, read.value)
  }
  return ok([...events.values()])
}

/** The contents of a record file's text. */
export function importRecordText(
  text: string,
  steps: readonly MigrationStep[] = eventMigrations,
): Result<RecordContents> {
  // At most three bytes of UTF-8 a code unit; the exact size was checked on the file.
  if (text.length > recordLimits.bytes) return fail(tooBig)
  const parsed = parseJson(text.replace(/^\uFEFF/, ''))
  if (!parsed.ok) return parsed
  const start = v.safeParse(
    v.object({ format: v.literal(recordFormat), version: v.number() }),
    parsed.value,
  )
  if (!start.success) return fail(notOurs)
  const latest = latestVersion(steps)
  if (start.output.version > latest) {
    return fail(
      `The file was made by a newer version of SCO Primer (record version ${start.output.version}; this page reads up to ${latest}). Reload the page and try again.`,
    )
  }
  // An absent `preferences` is as good as an unknown one.
  const file = v.safeParse(fileSchema, { preferences: undefined, ...Object(parsed.value) })
  if (!file.success) {
    const part = v.getDotPath(file.issues[0]) ?? 'content'
    return fail(
      `The file's ${part} is not as expected, so the file was changed. Nothing was imported.`,
    )
  }
  const { exportedAt, contentVersion, place, preferences, version } = file.output
  const events = readEvents(file.output.events, version, steps)
  if (!events.ok) return events
  return ok({
    exportedAt,
    contentVersion,
    events: events.value,
    ...(place ? { place } : {}),
    ...(preferences === undefined ? {} : { preferences }),
  })
}

/** The contents of a chosen file; its size is checked before it is read. */
export async function importRecordFile(file: Blob): Promise<Result<RecordContents>> {
  if (file.size > recordLimits.bytes) return fail(tooBig)
  try {
    return importRecordText(await file.text())
  } catch {
    return fail('The file could not be opened. Check that it is still there and choose it again.')
  }
}
