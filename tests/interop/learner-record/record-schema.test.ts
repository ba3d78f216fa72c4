import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventMigrations, latestVersion } from '#domain/attempt/event-migrations.ts'
import { learnerEventSchema } from '#domain/attempt/learner-event.ts'
import { exportRecord } from '#interop/learner-record/export-record.ts'
import { importRecordText } from '#interop/learner-record/import-record.ts'
import { eventMeanings, recordSchema } from '#interop/learner-record/record-schema.ts'
import { anyLog } from '#tests/support/builders/learner-events.ts'

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(recordSchema())

type RawEvent = Record<string, unknown>
type RawFile = Record<string, unknown> & { readonly events: readonly RawEvent[] }

const newest = `../../frozen/record-v${latestVersion(eventMigrations)}.json`
const frozen = JSON.parse(readFileSync(new URL(newest, import.meta.url), 'utf8')) as RawFile

/** As it comes out of a file: a lone surrogate or a negative zero is then what JSON makes of it. */
function accepts(file: unknown): { readonly schema: boolean; readonly importer: boolean } {
  const text = JSON.stringify(file)
  return { schema: validate(JSON.parse(text)), importer: importRecordText(text).ok }
}

/** The file with one of its events changed. */
function withEvent(place: number, change: (event: RawEvent) => RawEvent): RawFile {
  return {
    ...frozen,
    events: frozen.events.map((event, at) => (at === place ? change(event) : event)),
  }
}

test('every file that is exported is what the schema promises', () => {
  expect(accepts(frozen)).toEqual({ schema: true, importer: true })
  fc.assert(
    fc.property(anyLog, fc.integer({ min: -8.64e15, max: 8.64e15 }), (events, exportedAt) => {
      const text = exportRecord({ exportedAt, contentVersion: 'c1', events, place: { path: '/a' } })
      validate(JSON.parse(text))
      expect(validate.errors ?? []).toEqual([])
    }),
    { numRuns: 300, seed: 51 },
  )
})

test('every kind of event stands in the schema, with its meaning', () => {
  const kinds = learnerEventSchema.options.map(({ entries }) => entries.kind.literal)
  expect(Object.keys(eventMeanings).toSorted()).toEqual([...kinds].toSorted())
  const shown = JSON.stringify(recordSchema())
  for (const [kind, meaning] of Object.entries(eventMeanings)) {
    expect(shown).toContain(JSON.stringify({ const: kind }))
    expect(shown).toContain(JSON.stringify(meaning))
  }
  const inFile = frozen.events.map(({ kind }) => kind)
  expect(new Set(inFile), 'the frozen file has one of each').toEqual(new Set(kinds))
})

test('the README’s table of events says what the schema says', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
  const rows = [...readme.matchAll(/^\| `([a-z-]+)` +\| (.+?) +\|$/gm)]
  const said = new Map(rows.map(([, kind = '', words = '']) => [kind, words]))
  for (const [kind, meaning] of Object.entries(eventMeanings)) {
    expect(said.get(kind), kind).toBe(meaning)
  }
})

test('what an event must have, schema and importer both ask for', () => {
  for (const [place, event] of frozen.events.entries()) {
    for (const key of Object.keys(event)) {
      const { [key]: _gone, ...without } = event
      const found = accepts(withEvent(place, () => without))
      expect(found.schema, `${String(event['kind'])} without ${key}`).toBe(found.importer)
    }
  }
})

/** Values at and past the bounds of every field there is. */
const odd = [
  null,
  true,
  '',
  'x',
  'x'.repeat(201),
  'x'.repeat(20_001),
  'sure',
  '/a b',
  '/a\\b',
  '//elsewhere',
  '/a/',
  '2026-02-31',
  '2026-13-01',
  '2026-1-1',
  -1,
  0,
  0.5,
  0.7,
  0.97,
  0.98,
  1,
  3,
  4,
  5,
  200,
  201,
  2 ** 50,
  2 ** 50 + 1,
  2 ** 53,
  8.64e15,
  8.65e15,
  [],
  ['q'],
  [''],
  Array.from({ length: 501 }, () => 'q'),
  {},
  { deep: [{ a: 'x'.repeat(20_001) }] },
  { constructor: 1 },
  JSON.parse('{"__proto__":1}'),
]

test('a file changed in any field is refused by both or by neither', () => {
  for (const [place, event] of frozen.events.entries()) {
    for (const key of Object.keys(event)) {
      for (const value of odd) {
        const found = accepts(withEvent(place, (before) => ({ ...before, [key]: value })))
        // An id is judged here by its form: that no other event may have it, only the importer says.
        const what = `${String(event['kind'])} with ${key} ${JSON.stringify(value).slice(0, 60)}`
        expect(found.schema, what).toBe(found.importer)
      }
    }
  }
  for (const key of ['format', 'contentVersion', 'events', 'place'] as const) {
    for (const value of [...odd, { path: '/a' }, { path: '//a' }, { path: '/a', section: 5 }]) {
      const found = accepts({ ...frozen, [key]: value })
      expect(found.schema, `${key} ${JSON.stringify(value).slice(0, 60)}`).toBe(found.importer)
    }
  }
  expect(accepts({ ...frozen, exportedAt: 'yesterday' })).toEqual({
    schema: false,
    importer: false,
  })
  expect(accepts({ ...frozen, version: 99 })).toEqual({ schema: false, importer: false })
})

test('whatever the importer refuses of random changes, the schema refuses too', () => {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(...odd))
  fc.assert(
    fc.property(fc.nat(frozen.events.length - 1), fc.nat(20), value, (place, pick, given) => {
      const keys = Object.keys(frozen.events[place] ?? {})
      const key = keys[pick % keys.length] ?? 'id'
      const found = accepts(withEvent(place, (event) => ({ ...event, [key]: given })))
      expect(found.schema).toBe(found.importer)
    }),
    { numRuns: 1_000, seed: 52 },
  )
})

test('unknown keys are ignored by both', () => {
  const more = { ...withEvent(0, (event) => ({ ...event, extra: [1] })), extra: { a: 1 } }
  expect(accepts(more)).toEqual({ schema: true, importer: true })
})
