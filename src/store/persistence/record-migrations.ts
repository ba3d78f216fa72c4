/**
 * Brings a database up to date inside one transaction: copies aside what cannot be read, keeps a copy
 * of older records, then lifts them. An interruption rolls all of it back, so the old records stand and
 * the next start tries again. Nothing in `events` that cannot be read is ever touched.
 */
import * as v from 'valibot'
import { latestVersion, type MigrationStep } from '#domain/attempt/event-migrations.ts'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'
import { result } from './indexed-db.ts'
import {
  envelopeSchema,
  readStored,
  toStored,
  type Envelope,
  type FoundRecord,
} from './stored-record.ts'

export type Survey = {
  readonly isNewer: boolean
  /** Undefined in a new database, or when it was damaged. */
  readonly envelope: Envelope | undefined
  readonly rawEnvelope: unknown
  readonly found: readonly { readonly raw: unknown; readonly record: FoundRecord }[]
  readonly events: readonly LearnerEvent[]
  /** True when the database holds something to copy aside, lift or write. */
  readonly needsWork: boolean
}

function versionOf(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null && 'version' in raw ? raw.version : undefined
}

/** The key of a record found in `events`; IndexedDB guarantees that there is one. */
function keyOf(raw: unknown): IDBValidKey | undefined {
  // The key path of the store is `id`, so what is there is a valid key.
  return typeof raw === 'object' && raw !== null && 'id' in raw
    ? (raw.id as IDBValidKey)
    : undefined
}

export async function survey(
  transaction: IDBTransaction,
  steps: readonly MigrationStep[],
): Promise<Survey> {
  const [rawEnvelope, raws]: [unknown, unknown[]] = await Promise.all([
    result(transaction.objectStore('meta').get('envelope')),
    result(transaction.objectStore('events').getAll()),
  ])
  const latest = latestVersion(steps)
  const envelope = v.safeParse(envelopeSchema, rawEnvelope)
  const envelopeVersion = versionOf(rawEnvelope)
  const found = raws.map((raw) => ({ raw, record: readStored(raw, steps) }))
  const isCurrent = envelope.success && envelope.output.version === latest
  return {
    isNewer:
      (typeof envelopeVersion === 'number' && envelopeVersion > latest) ||
      found.some(({ record }) => record.state === 'newer'),
    envelope: envelope.success ? envelope.output : undefined,
    rawEnvelope,
    found,
    events: found.flatMap(({ record }) => ('event' in record ? [record.event] : [])),
    needsWork: !isCurrent || found.some(({ record }) => record.state !== 'current'),
  }
}

export type BringUpToDate = {
  readonly steps: readonly MigrationStep[]
  readonly now: () => number
  readonly newId: () => string
}

async function copyUnreadable(transaction: IDBTransaction, before: Survey, now: number) {
  const { found, envelope, rawEnvelope } = before
  const quarantine = transaction.objectStore('quarantine')
  const copies: unknown[] = await result(quarantine.getAll())
  const copied = new Set(
    copies.map((copy) =>
      JSON.stringify(typeof copy === 'object' && copy && 'key' in copy && copy.key),
    ),
  )
  for (const { raw, record } of found) {
    const key = keyOf(raw)
    if (record.state !== 'unreadable' || copied.has(JSON.stringify(key))) continue
    quarantine.add({ key, at: now, reason: record.reason, original: raw })
  }
  if (!envelope && rawEnvelope !== undefined) {
    const reason = 'It is not an envelope.'
    quarantine.add({ key: 'envelope', at: now, reason, original: rawEnvelope })
  }
}

function liftOlder(
  transaction: IDBTransaction,
  { found }: Survey,
  { steps, now, newId }: BringUpToDate,
) {
  const older = found.filter(({ record }) => record.state === 'older')
  if (older.length === 0) return
  const latest = latestVersion(steps)
  const key = `before-version-${latest}/${newId()}`
  const records = older.map(({ raw }) => raw)
  transaction.objectStore('backups').add({ key, at: now(), records })
  for (const { record } of older) {
    if (record.state === 'older') {
      transaction.objectStore('events').put(toStored(record.event, latest))
    }
  }
}

/** The survey after the work; in a newer database nothing is written. */
export async function bringUpToDate(
  transaction: IDBTransaction,
  options: BringUpToDate,
): Promise<Survey> {
  const { steps, now, newId } = options
  const before = await survey(transaction, steps)
  if (before.isNewer) return before
  await copyUnreadable(transaction, before, now())
  liftOlder(transaction, before, options)
  const envelope: Envelope = {
    key: 'envelope',
    app: 'sco-primer',
    version: latestVersion(steps),
    epoch: before.envelope?.epoch ?? newId(),
    erased: before.envelope?.erased ?? [],
  }
  transaction.objectStore('meta').put(envelope)
  return { ...before, envelope }
}
