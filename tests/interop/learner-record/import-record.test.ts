import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventMigrations, latestVersion } from '#domain/attempt/event-migrations.ts'
import { foldEvents } from '#domain/attempt/attempt.ts'
import { exportRecord } from '#interop/learner-record/export-record.ts'
import { importRecordFile, importRecordText } from '#interop/learner-record/import-record.ts'
import { recordLimits } from '#interop/learner-record/record-file.ts'
import { eventsOf, respondAction, startAction } from '#tests/support/builders/learner-events.ts'

const events = eventsOf(startAction, respondAction())
const text = exportRecord({ exportedAt: 1_000, contentVersion: 'c1', events })
const file = JSON.parse(text) as Record<string, unknown> & { events: Record<string, unknown>[] }

function problemOf(changed: unknown): string {
  const read = importRecordText(typeof changed === 'string' ? changed : JSON.stringify(changed))
  if (read.ok) throw new Error('was accepted')
  return read.problems.join(' ')
}

test('the frozen file of version 1 reads, forever', () => {
  const frozen = readFileSync(new URL('../../frozen/record-v1.json', import.meta.url), 'utf8')
  const read = importRecordText(frozen)
  if (!read.ok) throw new Error(read.problems.join())
  expect(read.value).toMatchObject({
    exportedAt: Date.UTC(2026, 10, 22, 10, 1),
    contentVersion: '2026-11-22',
    place: { path: '/learn/border-cbms/a-border-inherited', section: 'five-states-two-parties' },
    preferences: { theme: 'dark', textSize: 'large', certaintyAsked: false },
  })
  const record = foldEvents(read.value.events)
  expect(record.lessonsRead.size).toBe(1)
  expect(record.attempts.get('a1')).toMatchObject({
    mode: 'test',
    current: 'q2',
    timeLimitMs: 1_200_000,
    extendedMs: 300_000,
    retryOf: 'a0',
    handedInAt: 1_795_341_608_000,
    flagged: new Set(['q1']),
    hintsOpened: new Map([['q1', [0]]]),
  })
  expect(record.attempts.get('a1')?.responses.get('q1')).toMatchObject({ certainty: 2 })
  expect(record.attempts.get('a1')?.responses.get('q2')?.response).toEqual({
    order: ['moscow', 'shanghai'],
    note: 'Ünïcode, "quotes"\n上海五国',
  })
})

test('the frozen file of version 2 reads, forever', () => {
  const frozen = readFileSync(new URL('../../frozen/record-v2.json', import.meta.url), 'utf8')
  const read = importRecordText(frozen)
  if (!read.ok) throw new Error(read.problems.join())
  const { attempts, study } = foldEvents(read.value.events)
  expect(attempts.get('a9')).toMatchObject({ mode: 'review', source: 'review' })
  expect(study.cards.get('security-dilemma')).toHaveLength(1)
  expect(study.notes.get('n1')?.text).toBe('Who was told?\n上海五国')
  expect([...study.bookmarks.keys()]).toEqual(['/q/night-report/'])
  expect(study.plan).toEqual({ exam: '2026-12-18', dailyCap: 30, retention: 0.9 })
})

test('files of older versions are lifted step by step', () => {
  const older = {
    ...file,
    version: 1,
    events: file.events.map(({ device, ...rest }) => ({ ...rest, machine: device })),
  }
  const step = {
    to: 2,
    name: 'machine becomes device',
    up: (old: unknown) => ({ ...(old as object), device: (old as { machine: string }).machine }),
  }
  const read = importRecordText(JSON.stringify(older), [step])
  expect(read.ok && read.value.events).toEqual(events)
})

test('a file of a newer version is refused with what to do', () => {
  const latest = latestVersion(eventMigrations)
  const problem = problemOf({ ...file, version: latest + 1 })
  expect(problem).toContain(`reads up to ${latest}`)
  expect(problem).toMatch(/newer version.*Reload the page/)
})

test('one bad record refuses the whole file and is named', () => {
  const bad = { ...file, events: [file.events[0], { ...file.events[1], question: 5 }] }
  expect(problemOf(bad)).toBe(
    'Record 2 of 2 cannot be read. Its question is not as expected. Nothing was imported.',
  )
})

test('one id with two contents refuses the file; the same record twice does not', () => {
  const [first] = file.events
  expect(problemOf({ ...file, events: [first, { ...first, at: 5 }] })).toMatch(/id of another one/)
  const twice = importRecordText(JSON.stringify({ ...file, events: [first, first] }))
  expect(twice.ok && twice.value.events).toHaveLength(1)
})

test.each([
  ['an empty file', ''],
  ['another JSON file', '{"name":"x"}'],
  ['a picture', '\u0089PNG\r\n'],
  ['null', 'null'],
  ['a list', '[]'],
  ['a raw copy', '{"format":"sco-primer-raw-copy"}'],
  ['a deep file', '['.repeat(100_000)],
])('%s is not a record file', (_, other) => {
  expect(problemOf(other)).toMatch(/not a record file/)
})

test.each([
  ['exportedAt', 'yesterday'],
  ['contentVersion', 5],
  ['events', {}],
  ['place', { path: 'https://evil.test' }],
])('a wrong %s refuses the file', (part, value) => {
  expect(problemOf({ ...file, [part]: value })).toMatch(new RegExp(`file's ${part}`))
})

test('the file cut off at any place is refused, never half imported', () => {
  const end = text.trimEnd().length
  for (let length = 0; length < end; length += 1) {
    expect(problemOf(text.slice(0, length))).toMatch(/damaged|not a record file/)
  }
})

test('what is too much is refused before it is parsed', async () => {
  const many = JSON.stringify({ ...file, events: Array.from({ length: 50_001 }, () => 0) })
  expect(problemOf(many)).toMatch(/larger than any record/)
  expect(problemOf(`[${'0,'.repeat(recordLimits.values)}0]`)).toMatch(/larger than any record/)
  const big = new Blob([' '.repeat(recordLimits.bytes + 1)])
  expect(await importRecordFile(big)).toMatchObject({ ok: false })
})

test('unknown keys are ignored, on the file and on its records', () => {
  const more = { ...file, extra: 1, events: file.events.map((event) => ({ ...event, extra: 1 })) }
  const read = importRecordText(`\uFEFF${JSON.stringify(more)}`)
  expect(read).toEqual({ ok: true, value: { exportedAt: 1_000, contentVersion: 'c1', events } })
})

test('hostile keys reach no prototype', () => {
  const hostile = text
    .replace(
      '"format"',
      '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "format"',
    )
    .replace('"kind"', '"__proto__": {"polluted": 1}, "kind"')
  const read = importRecordText(hostile)
  expect(read.ok).toBe(true)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  expect(read.ok && Object.keys(read.value)).not.toContain('__proto__')
  const inside = text.replace('{"choice":"x"}', '{"__proto__":{"polluted":1}}')
  expect(problemOf(inside)).toMatch(/Its response is not as expected/)
})

test('whatever is in the file, the answer is a record or a sentence', () => {
  const part = fc.constantFrom(...Object.keys(file), ...Object.keys(file.events[1] ?? {}))
  fc.assert(
    fc.property(part, fc.jsonValue(), fc.nat(text.length), fc.string(), (key, value, at, noise) => {
      const changed =
        key in file
          ? { ...file, [key]: value }
          : { ...file, events: [{ ...file.events[1], [key]: value }] }
      for (const attempt of [
        JSON.stringify(changed),
        text.slice(0, at) + noise + text.slice(at + 1),
      ]) {
        const read = importRecordText(attempt)
        if (read.ok) expect(importRecordText(exportRecord(read.value))).toEqual(read)
        else expect(read.problems.join('')).toMatch(/\.$/)
      }
    }),
    { numRuns: 1_000, seed: 12 },
  )
})

test('a file that cannot be opened says so', async () => {
  const gone = { size: 5, text: () => Promise.reject(new Error('gone')) } as unknown as Blob
  expect(await importRecordFile(gone)).toMatchObject({
    problems: [expect.stringMatching(/could not be opened/)],
  })
  expect(await importRecordFile(new Blob([text]))).toMatchObject({ ok: true })
})
