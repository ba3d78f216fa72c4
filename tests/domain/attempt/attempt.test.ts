import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeEvents } from '#domain/attempt/attempt-log.ts'
import { applyEvent, emptyRecord, foldEvents } from '#domain/attempt/attempt.ts'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import {
  anyLog,
  eventOf,
  eventsOf,
  respondAction,
  startAction,
} from '#tests/support/builders/learner-events.ts'

const on = { attempt: 'a1', question: 'q1' }

function attemptAfter(...actions: readonly LearnerAction[]) {
  return foldEvents(eventsOf(startAction, ...actions)).attempts.get('a1')
}

test('folding a log equals applying its events one by one in order', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      expect(foldEvents(log)).toEqual(mergeEvents(log, []).reduce(applyEvent, emptyRecord))
    }),
    { numRuns: 500, seed: 2 },
  )
})

test('the same event applied a second time changes nothing, but for time extended and a card rated', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const record = foldEvents(log)
      const last = mergeEvents(log, []).at(-1)
      if (last && !['time-extended', 'card-rated'].includes(last.kind))
        expect(applyEvent(record, last)).toBe(record)
    }),
    { numRuns: 500, seed: 3 },
  )
})

test('an attempt starts at its first question with nothing answered', () => {
  expect(attemptAfter()).toEqual({
    id: 'a1',
    mode: 'practice',
    source: 'border-cbms',
    questions: ['q1', 'q2', 'q3'],
    seed: 7,
    contentVersion: 'c1',
    startedAt: 1_000,
    current: 'q1',
    responses: new Map(),
    flagged: new Set(),
    hintsOpened: new Map(),
    checked: new Map(),
    extendedMs: 0,
    lastAt: 1_000,
  })
})

test('an attempt keeps its limit and what it retries, and asks a question once', () => {
  const start = { ...startAction, questions: ['q1', 'q1', 'q2'], timeLimitMs: 5, retryOf: 'a0' }
  expect(foldEvents(eventsOf(start)).attempts.get('a1')).toMatchObject({
    questions: ['q1', 'q2'],
    timeLimitMs: 5,
    retryOf: 'a0',
  })
})

test('the latest response counts, with its certainty and its time', () => {
  const attempt = attemptAfter(
    { ...respondAction('q1', 'x'), certainty: 3 } as LearnerAction,
    respondAction('q1', 'y'),
  )
  expect(attempt?.responses.get('q1')).toEqual({ response: { choice: 'y' }, at: 3_000 })
  expect(attempt?.lastAt).toBe(3_000)
})

test('a changed certainty alone is kept', () => {
  const sure = { ...respondAction('q1', 'x'), certainty: 3 } as LearnerAction
  const unsure = { ...respondAction('q1', 'x'), certainty: 1 } as LearnerAction
  expect(attemptAfter(sure, unsure)?.responses.get('q1')?.certainty).toBe(1)
})

test('a response after the feedback is ignored, on that question only', () => {
  const attempt = attemptAfter(
    respondAction('q1', 'x'),
    { kind: 'checked', ...on },
    respondAction('q1', 'y'),
    respondAction('q2', 'y'),
  )
  expect(attempt?.responses.get('q1')?.response).toEqual({ choice: 'x' })
  expect(attempt?.responses.get('q2')?.response).toEqual({ choice: 'y' })
  expect(attempt?.checked).toEqual(new Map([['q1', 3_000]]))
})

test('nothing changes an attempt once it is handed in', () => {
  const before = foldEvents(eventsOf(startAction, { kind: 'handed-in', attempt: 'a1' }))
  const late: readonly LearnerAction[] = [
    respondAction(),
    { kind: 'checked', ...on },
    { kind: 'moved', attempt: 'a1', question: 'q2' },
    { kind: 'flagged', ...on, flagged: true },
    { kind: 'handed-in', attempt: 'a1' },
    startAction,
  ]
  for (const action of late) expect(applyEvent(before, eventOf(action, 9))).toBe(before)
  expect(before.attempts.get('a1')?.handedInAt).toBe(2_000)
})

test('a person moves, flags, unflags and opens hints', () => {
  const attempt = attemptAfter(
    { kind: 'moved', attempt: 'a1', question: 'q2' },
    { kind: 'flagged', ...on, flagged: true },
    { kind: 'flagged', attempt: 'a1', question: 'q3', flagged: true },
    { kind: 'flagged', ...on, flagged: false },
    { kind: 'hint-opened', ...on, hint: 1 },
    { kind: 'hint-opened', ...on, hint: 0 },
  )
  expect(attempt?.current).toBe('q2')
  expect(attempt?.flagged).toEqual(new Set(['q3']))
  expect(attempt?.hintsOpened).toEqual(new Map([['q1', [1, 0]]]))
})

test('a hint opened after the feedback does not count as used', () => {
  const attempt = attemptAfter({ kind: 'checked', ...on }, { kind: 'hint-opened', ...on, hint: 1 })
  expect(attempt?.hintsOpened.size).toBe(0)
})

test('time is added to a limit, and means nothing without one', () => {
  const more: LearnerAction = { kind: 'time-extended', attempt: 'a1', byMs: 500 }
  const limited = foldEvents(eventsOf({ ...startAction, timeLimitMs: 1_000 }, more, more))
  expect(limited.attempts.get('a1')?.extendedMs).toBe(1_000)
  expect(attemptAfter(more)?.extendedMs).toBe(0)
})

test('events about unknown attempts and questions are ignored', () => {
  expect(foldEvents([eventOf(respondAction(), 1)])).toEqual(emptyRecord)
  expect(attemptAfter(respondAction('elsewhere'))).toEqual(attemptAfter())
})

test('an attempt named like a property of objects is an attempt like any other', () => {
  const record = foldEvents(eventsOf({ ...startAction, attempt: '__proto__' }))
  expect(record.attempts.get('__proto__')?.id).toBe('__proto__')
  expect(({} as Record<string, unknown>)['seed']).toBeUndefined()
})

test('a lesson is read until the person takes that back', () => {
  const read: LearnerAction = { kind: 'lesson-read', lesson: 'l1', read: true, by: 'reading' }
  const unread: LearnerAction = { kind: 'lesson-read', lesson: 'l1', read: false, by: 'hand' }
  expect(foldEvents(eventsOf(read)).lessonsRead.get('l1')).toEqual({ at: 1_000, by: 'reading' })
  expect(foldEvents(eventsOf(read, unread)).lessonsRead.has('l1')).toBe(false)
})
