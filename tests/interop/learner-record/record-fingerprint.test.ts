import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'
import { exportRecord } from '#interop/learner-record/export-record.ts'
import { importRecordText } from '#interop/learner-record/import-record.ts'
import {
  compareFingerprint,
  recordFingerprint,
  type Digest,
} from '#interop/learner-record/record-fingerprint.ts'
import {
  anyLog,
  eventOf,
  eventsOf,
  respondAction,
  startAction,
} from '#tests/support/builders/learner-events.ts'

const digest: Digest = (bytes) => crypto.subtle.digest('SHA-256', bytes)
const log = eventsOf(startAction, respondAction('q1'), respondAction('q2'))
const later = eventOf(respondAction('q3'), 9)

test('it is the count and the beginning of a SHA-256 that any tool can make', async () => {
  const [event] = eventsOf({ kind: 'handed-in', attempt: 'ä1' })
  const line =
    '{"at":1000,"attempt":"ä1","device":"d1","id":"e1","kind":"handed-in","mono":1,"seq":1}\n'
  const hex = createHash('sha256').update(line).digest('hex').slice(0, 16)
  expect((await recordFingerprint(event ? [event] : [], digest)).replace(/-/g, '')).toBe(`1${hex}`)
  expect(await recordFingerprint([], digest)).toBe('0-e3b0-c442-98fc-1c14')
})

test('the same record has the same one after its way through a file, in whatever order and however often', async () => {
  await fc.assert(
    fc.asyncProperty(anyLog, fc.nat(1e9), async (events, exportedAt) => {
      const twice = [...events, ...events.toReversed()]
      const read = importRecordText(
        exportRecord({ exportedAt, contentVersion: 'c1', events: twice }),
      )
      if (!read.ok) throw new Error(read.problems.join(' '))
      const own = await recordFingerprint(events, digest)
      expect(await recordFingerprint(read.value.events, digest)).toBe(own)
      expect(await compareFingerprint(read.value.events, own, digest)).toBe('same')
    }),
    { numRuns: 200, seed: 81 },
  )
})

test('one changed answer gives another one', async () => {
  const changed = log.map((event, at): LearnerEvent => (at === 2 ? { ...event, at: 7 } : event))
  const own = await recordFingerprint(log, digest)
  expect(await recordFingerprint(changed, digest)).not.toBe(own)
  expect(await compareFingerprint(changed, own, digest)).toBe('other')
})

test('a file that has gone on since is told from the same one and from another', async () => {
  const own = await recordFingerprint(log, digest)
  expect(await compareFingerprint([...log, later], own, digest)).toBe('since')
  expect(await compareFingerprint(log.slice(0, 2), own, digest)).toBe('other')
})

test('it may be typed with blanks, other dashes and capitals; anything else is no fingerprint', async () => {
  const own = await recordFingerprint(log, digest)
  for (const typed of [own.toUpperCase(), own.replace(/-/g, ' '), own.replace(/-/g, '–')]) {
    expect(await compareFingerprint(log, ` ${typed} `.trim(), digest)).toBe('same')
  }
  const joined = own.replace(/-/g, '').replace(/^3/, '3-')
  expect(await compareFingerprint(log, joined, digest)).toBe('same')
  for (const typed of ['', 'abc', '3-', own.slice(0, -1), `${own}-0000`]) {
    expect(await compareFingerprint(log, typed, digest)).toBe('not-a-fingerprint')
  }
})
