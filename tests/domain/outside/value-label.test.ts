import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownValue, valueLabel } from '#domain/outside/value-label.ts'

test.each([
  [-11205, 0, '−11,205'],
  [8.5, 2, '8.50'],
  [0, 1, '0.0'],
  [-0.04, 0, '>−1'],
  [0.003, 2, '<0.01'],
  [-0.003, 2, '>−0.01'],
  [163.9, -1, '160'],
  [12345.6, -1, '12,350'],
  [1.005, 2, '1.01'],
])('%d with %i decimals is “%s”', (value, decimals, label) => {
  expect(valueLabel(value, decimals)).toBe(label)
})

test('the noise of binary fractions does not tip a half, and what is next to nothing is 0', () => {
  expect(shownValue(52.34 - 64.49, 1)).toBe(-12.1)
  expect(shownValue(10290.1 - 2965.6, 0)).toBe(7325)
  expect(shownValue(1e-9, 2)).toBe(0)
})

test('a label and its value agree', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(value, fc.integer({ min: -1, max: 3 }), (exact, decimals) => {
      const shown = shownValue(exact, decimals)
      fc.pre(shown !== 0)
      const label = valueLabel(exact, decimals)
      expect(Number(label.replaceAll(',', '').replace('−', '-'))).toBe(shown)
    }),
  )
})
