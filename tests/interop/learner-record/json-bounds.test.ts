import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenBound } from '#interop/learner-record/json-bounds.ts'

const wide = { depth: 32, values: 1_000 }

test('depth and number of values are judged without parsing', () => {
  expect(brokenBound('[[[1]]]', { ...wide, depth: 3 })).toBeUndefined()
  expect(brokenBound('[[[[1]]]]', { ...wide, depth: 3 })).toBe('depth')
  expect(brokenBound('[1,2,3]', { ...wide, values: 4 })).toBeUndefined()
  expect(brokenBound('[1,2,3]', { ...wide, values: 3 })).toBe('values')
  expect(brokenBound('['.repeat(5_000_000), wide)).toBe('depth')
})

test('brackets and commas inside text do not count', () => {
  const text = JSON.stringify(['[[[[,,,,', '\\"[[[[', '\\\\', 'a"b[[[['])
  expect(brokenBound(text, { depth: 1, values: 5 })).toBeUndefined()
})

test('at least as many values are counted as there are, and not many more', () => {
  const count = (value: unknown): number =>
    typeof value === 'object' && value !== null
      ? Object.values(value).reduce((sum: number, part) => sum + count(part), 1)
      : 1
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value)
      const values = count(value)
      expect(brokenBound(text, { depth: 99, values: values * 2 })).toBeUndefined()
      if (values > 1)
        expect(brokenBound(text, { depth: 99, values: values / 2 - 1 })).toBe('values')
    }),
    { numRuns: 500, seed: 10 },
  )
})
