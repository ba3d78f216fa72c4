import { expect, test } from 'vitest'
import { readStored, toStored } from '#store/persistence/stored-record.ts'
import { eventOf, startAction } from '#tests/support/builders/learner-events.ts'

const event = eventOf(startAction, 1)
const step = { to: 2, name: 'nothing changes', up: (old: unknown) => old }

test('a record is current, older or newer by its version', () => {
  expect(readStored(toStored(event, 1), [])).toEqual({ state: 'current', event })
  expect(readStored(toStored(event, 1), [step])).toEqual({ state: 'older', event })
  expect(readStored(toStored(event, 2), [])).toEqual({ state: 'newer' })
})

test.each([
  ['no record', 5],
  ['no event', { id: 'e1', version: 1 }],
  ['a version that is no number', { id: 'e1', version: '1', event }],
  ['a version that never was', { id: 'e1', version: 1.5, event }],
  ['an event under another id', { id: 'e2', version: 1, event }],
])('%s is unreadable', (_, raw) => {
  expect(readStored(raw, []).state).toBe('unreadable')
})
