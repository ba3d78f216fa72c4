/**
 * The file a learner takes out and brings back: readable JSON, one event a line. Its version is that of
 * the events (event-migrations.ts), so a file of any past version can be read. The limits leave room
 * for about ten years of daily work and are the same both ways: what we write we can read.
 */
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'
import type { LearnerPlace } from '#domain/attempt/learner-place.ts'

export const recordFormat = 'sco-primer-record'

/** What describes the file (record-schema.ts), at the site's root. */
export const recordSchemaFile = 'learner-record.schema.json'

export const recordLimits = {
  bytes: 20 * 1024 * 1024,
  depth: 32,
  values: 1_000_000,
  events: 50_000,
} as const

export type RecordContents = {
  /** Wall time, ms. */
  readonly exportedAt: number
  readonly contentVersion: string
  readonly events: readonly LearnerEvent[]
  readonly place?: LearnerPlace
  /** Not read here; the preferences store takes from it what it understands. */
  readonly preferences?: unknown
}
