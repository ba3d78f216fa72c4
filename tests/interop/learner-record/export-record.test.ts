import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventMigrations, latestVersion } from '#domain/attempt/event-migrations.ts'
import {
  exportRawCopy,
  exportRecord,
  rawFile,
  recordFile,
} from '#interop/learner-record/export-record.ts'
import { importRecordText } from '#interop/learner-record/import-record.ts'
import {
  anyLog,
  eventsOf,
  respondAction,
  startAction,
} from '#tests/support/builders/learner-events.ts'

const contents = { exportedAt: 1_000, contentVersion: 'c1', events: [] }

test('every record comes back from its file as it was', () => {
  const place = fc.option(fc.record({ path: fc.constant('/a'), section: fc.string() }), {
    nil: undefined,
  })
  fc.assert(
    fc.property(anyLog, place, fc.jsonValue({ maxDepth: 3 }), (events, at, preferences) => {
      const whole = { ...contents, events, ...(at ? { place: at } : {}), preferences }
      const back = importRecordText(exportRecord(whole))
      expect(back).toEqual({ ok: true, value: JSON.parse(JSON.stringify(whole)) })
    }),
    { numRuns: 300, seed: 11 },
  )
})

test('the file is readable: one event a line, under plain names', () => {
  const lines = exportRecord({ ...contents, events: eventsOf(startAction, respondAction()) }).split(
    '\n',
  )
  expect(lines).toHaveLength(11)
  expect(lines[1]).toBe('  "format": "sco-primer-record",')
  expect(lines[3]).toBe('  "exportedAt": "1970-01-01T00:00:01.000Z",')
  expect(lines[6]).toMatch(/^ {4}\{"kind":"attempt-started".*\},$/)
})

test('an empty record is a file too', () => {
  expect(JSON.parse(exportRecord(contents))).toMatchObject({
    events: [],
    version: latestVersion(eventMigrations),
  })
})

test('the frozen file of this version is what this build writes', () => {
  const newest = `../../frozen/record-v${latestVersion(eventMigrations)}.json`
  const frozen = readFileSync(new URL(newest, import.meta.url), 'utf8')
  const read = importRecordText(frozen)
  expect(read.ok && JSON.parse(exportRecord(read.value))).toEqual(JSON.parse(frozen))
})

test('a file is named after its day and what is in it, so that the two are told apart', () => {
  const exportedAt = Date.UTC(2026, 10, 22, 23)
  expect(recordFile({ ...contents, exportedAt })).toEqual({
    name: 'sco-primer-record-2026-11-22.json',
    text: exportRecord({ ...contents, exportedAt }),
  })
  const stores = { events: [{ id: 'x' }] }
  expect(rawFile(stores, exportedAt)).toEqual({
    name: 'sco-primer-raw-2026-11-22.json',
    text: exportRawCopy(stores),
  })
})

test('a raw copy holds whatever lies there, even what JSON has no word for', () => {
  const loop: Record<string, unknown> = {}
  loop['self'] = loop
  const odd = { at: Number.NaN, map: new Map([['a', 1]]), bytes: new Uint8Array([7, 8]).buffer }
  const raw = exportRawCopy({ events: [{ id: 'x' }, undefined, 5n, loop, odd], meta: [] })
  expect(JSON.parse(raw)).toEqual({
    format: 'sco-primer-raw-copy',
    events: [
      { id: 'x' },
      null,
      '5n',
      { self: '(written above)' },
      { at: 'NaN', map: [['a', 1]], bytes: [7, 8] },
    ],
    meta: [],
  })
})
