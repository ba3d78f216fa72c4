import { expect, test } from 'vitest'
import { isWithin } from '#domain/base/closeness.ts'

test.each([
  [7000, 7000, 0, true],
  [7001, 7000, 0, false],
  [6950, 7000, 50, true],
  [6949, 7000, 50, false],
  [-5, -4, 1, true],
])('%d is within the tolerance of %d ± %d: %s', (value, target, tolerance, expected) => {
  expect(isWithin(value, target, tolerance)).toBe(expected)
})

test('the last decimal in binary does not decide', () => {
  expect(Math.abs(27.7 - 27.8) <= 0.1).toBe(false)
  expect(isWithin(27.7, 27.8, 0.1)).toBe(true)
})

test('nothing that cannot be counted is near anything', () => {
  expect(isWithin(Number.NaN, 0, 5)).toBe(false)
  expect(isWithin(Number.POSITIVE_INFINITY, 0, 5)).toBe(false)
})
