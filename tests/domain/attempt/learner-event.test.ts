import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { highestSeq } from '#domain/attempt/event-stamp.ts'
import { learnerEventSchema } from '#domain/attempt/learner-event.ts'
import {
  anyLog,
  eventOf,
  respondAction,
  startAction,
} from '#tests/support/builders/learner-events.ts'

const accepts = (event: unknown) => v.is(learnerEventSchema, event)

test('every event comes back from a file as it was', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const back: unknown = JSON.parse(JSON.stringify(log))
      expect(v.parse(v.array(learnerEventSchema), back)).toEqual(log)
    }),
    { seed: 6 },
  )
})

test('a response is required, and may be null', () => {
  const event = eventOf(respondAction(), 1)
  expect(accepts({ ...event, response: null })).toBe(true)
  expect(accepts({ ...event, response: undefined })).toBe(false)
})

test('unknown keys are dropped, unknown kinds refused', () => {
  const event = eventOf(startAction, 1)
  expect(v.parse(learnerEventSchema, { ...event, extra: 1 })).toEqual(event)
  expect(accepts({ ...event, kind: 'attempt-abandoned' })).toBe(false)
})

test.each([
  ['a seq beyond the highest', { seq: highestSeq + 1 }],
  ['a seq that is no whole number', { seq: 1.5 }],
  ['a time that is no date', { at: 8.7e15 }],
  ['an endless time', { mono: Infinity }],
  ['an empty id', { id: '' }],
  ['an id of 201 characters', { id: 'x'.repeat(201) }],
])('%s is refused', (_, change) => {
  expect(accepts({ ...eventOf(startAction, 1), ...change })).toBe(false)
})
