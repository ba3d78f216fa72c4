import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlainResponse, responseTextLimit } from '#domain/attempt/plain-response.ts'

test('what is accepted comes back unchanged from a file', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      if (!isPlainResponse(value)) return
      // JSON has one zero only.
      expect(JSON.parse(JSON.stringify(value))).toEqual(
        JSON.parse(JSON.stringify(value, (_, part: unknown) => (Object.is(part, -0) ? 0 : part))),
      )
    }),
    { numRuns: 500, seed: 5 },
  )
  expect(isPlainResponse({ order: ['a', 'b'], text: 'x', value: 1.5, none: null })).toBe(true)
})

test.each([
  ['undefined', undefined],
  ['a part that is undefined', { choice: undefined }],
  ['not a number', { value: Number.NaN }],
  ['infinity', [Infinity]],
  ['a date', new Date(0)],
  ['a map', new Map()],
  ['a function', () => 1],
  ['a large integer', 1n],
])('%s is refused, for a file could not hold it', (_, value) => {
  expect(isPlainResponse(value)).toBe(false)
})

test('a text of the full length is kept, one character more is not', () => {
  expect(isPlainResponse({ text: 'x'.repeat(responseTextLimit) })).toBe(true)
  expect(isPlainResponse({ text: 'x'.repeat(responseTextLimit + 1) })).toBe(false)
})

test('too deep and too many are refused', () => {
  const nested = (depth: number): unknown => (depth === 0 ? null : [nested(depth - 1)])
  expect(isPlainResponse(nested(15))).toBe(true)
  expect(isPlainResponse(nested(16))).toBe(false)
  expect(isPlainResponse(Array.from({ length: 1_999 }, () => 1))).toBe(true)
  expect(isPlainResponse(Array.from({ length: 2_000 }, () => 1))).toBe(false)
})

test('names that could reach a prototype are refused', () => {
  for (const name of ['__proto__', 'constructor', 'prototype']) {
    expect(isPlainResponse(JSON.parse(`{"${name}":{"x":1}}`))).toBe(false)
  }
})
