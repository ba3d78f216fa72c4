/** Writes a learner's record as one readable file; importRecordFile reads it back. */
import { eventMigrations, latestVersion } from '#domain/attempt/event-migrations.ts'
import { recordFormat, type RecordContents } from './record-file.ts'

export function exportRecord(contents: RecordContents): string {
  const { exportedAt, contentVersion, events, place, preferences } = contents
  const head = {
    format: recordFormat,
    version: latestVersion(eventMigrations),
    exportedAt: new Date(exportedAt).toISOString(),
    contentVersion,
    ...(place ? { place } : {}),
    ...(preferences === undefined ? {} : { preferences }),
  }
  const lines = events.map((event) => `    ${JSON.stringify(event)}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  const opening = JSON.stringify(head, undefined, 2).slice(0, -'\n}'.length)
  return `${opening},\n  "events": ${list}\n}\n`
}

export type NamedText = { readonly name: string; readonly text: string }

/** E.g. sco-primer-record-2026-11-22.json; the day is that of UTC. */
function fileName(what: 'record' | 'raw', exportedAt: number): string {
  return `sco-primer-${what}-${new Date(exportedAt).toISOString().slice(0, 10)}.json`
}

/** The record as the file a person gets. */
export function recordFile(contents: RecordContents): NamedText {
  return { name: fileName('record', contents.exportedAt), text: exportRecord(contents) }
}

/** What lies on disk as the file a person gets. */
export function rawFile(stores: RawStores, exportedAt: number): NamedText {
  return { name: fileName('raw', exportedAt), text: exportRawCopy(stores) }
}

type RawStores = Readonly<Record<string, readonly unknown[]>>

/**
 * What lies on disk as it is, for data that this build does not understand. Values that JSON cannot
 * hold are written as text.
 */
export function exportRawCopy(stores: RawStores): string {
  const lines = Object.entries(stores).map(([name, records]) => {
    const list = records.map((record) => `    ${rawText(record)}`).join(',\n')
    return `  ${JSON.stringify(name)}: [\n${list}\n  ]`
  })
  return `{\n  "format": "sco-primer-raw-copy",\n${lines.join(',\n')}\n}\n`
}

function rawText(record: unknown): string {
  const seen = new Set<object>()
  function writable(_key: string, value: unknown): unknown {
    if (typeof value === 'bigint') return `${value}n`
    if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
    if (typeof value !== 'object' || value === null) return value
    if (seen.has(value)) return '(written above)'
    seen.add(value)
    if (value instanceof Map || value instanceof Set) return [...value]
    return value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value
  }
  try {
    // Neither undefined nor a function can come out of a database; JSON has no word for them.
    return JSON.stringify(record, writable) ?? 'null'
  } catch {
    return JSON.stringify(String(record))
  }
}
