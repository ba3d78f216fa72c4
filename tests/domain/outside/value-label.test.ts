import { expect, test } from 'vitest'
import { valueLabel } from '#domain/outside/value-label.ts'

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
