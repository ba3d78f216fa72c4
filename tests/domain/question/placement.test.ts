import { expect, test } from 'vitest'
import { readPlacement } from '#domain/question/placement.ts'

const rows = [{ id: 'r1' }, { id: 'r2' }]
const choices = [{ id: 'a' }, { id: 'b' }]
const read = (raw: unknown) => readPlacement(raw, rows, choices)

test('what has a place is read, and the rest may be left out', () => {
  expect(read({ placed: { r1: 'b', r2: 'a' } })).toEqual({ placed: { r1: 'b', r2: 'a' } })
  expect(read({ placed: { r2: 'b' } })).toEqual({ placed: { r2: 'b' } })
  expect(read({ placed: {} })).toEqual({ placed: {} })
})

test.each([
  ['a thing that is not there', { placed: { r1: 'a', r3: 'a' } }],
  ['a place that is not there', { placed: { r1: 'c' } }],
  ['a place that is no id', { placed: { r1: { id: 'a' } } }],
  ['a key that every object inherits', { placed: { constructor: 'a' } }],
  ['a list', { placed: ['a', 'b'] }],
  ['another kind of response', { choice: 'a' }],
  ['nothing', undefined],
])('%s makes the response unreadable', (_what, raw) => {
  expect(read(raw)).toBeUndefined()
})
