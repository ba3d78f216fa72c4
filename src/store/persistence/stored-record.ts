/**
 * How an event lies on disk, `{ id, version, event }`, and what can be made of what is found there.
 * The version stands on every record because IndexedDB's own version does not keep an old page from
 * writing beside a newer one.
 */
import * as v from 'valibot'
import { latestVersion, liftEvent, type MigrationStep } from '#domain/attempt/event-migrations.ts'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'

export type StoredRecord = {
  readonly id: string
  readonly version: number
  readonly event: LearnerEvent
}

/** One for the whole database, in `meta` under the key "envelope". */
export const envelopeSchema = v.object({
  key: v.literal('envelope'),
  app: v.literal('sco-primer'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Names one life of the database, from empty to erased. */
  epoch: v.string(),
  /** Lives that the person ended; a tab that still holds one of them must not write it back. */
  erased: v.array(v.string()),
})
export type Envelope = v.InferOutput<typeof envelopeSchema>

export type FoundRecord =
  | { readonly state: 'current'; readonly event: LearnerEvent }
  | { readonly state: 'older'; readonly event: LearnerEvent }
  | { readonly state: 'newer' }
  | { readonly state: 'unreadable'; readonly reason: string }

const wrapperSchema = v.object({ id: v.string(), version: v.number(), event: v.unknown() })

export function readStored(raw: unknown, steps: readonly MigrationStep[]): FoundRecord {
  const wrapper = v.safeParse(wrapperSchema, raw)
  if (!wrapper.success) return { state: 'unreadable', reason: 'It is not a stored record.' }
  const { id, version, event } = wrapper.output
  const latest = latestVersion(steps)
  if (Number.isInteger(version) && version > latest) return { state: 'newer' }
  const lifted = liftEvent(event, version, steps)
  if (!lifted.ok) return { state: 'unreadable', reason: lifted.problems[0] ?? '' }
  if (lifted.value.id !== id) return { state: 'unreadable', reason: 'It carries two ids.' }
  return { state: version === latest ? 'current' : 'older', event: lifted.value }
}

export function toStored(event: LearnerEvent, version: number): StoredRecord {
  return { id: event.id, version, event }
}
