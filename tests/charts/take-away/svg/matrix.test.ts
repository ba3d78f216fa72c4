import { expect, test } from 'vitest'
import {
  inverse,
  isMoved,
  moveOf,
  multiply,
  scaleOf,
  shift,
  still,
  transformOf,
  type Matrix,
} from '#charts/take-away/svg/matrix.ts'

const unmoved = {
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  transform: 'none',
  transformOrigin: '0px 0px',
}

function apply({ a, b, c, d, e, f }: Matrix, x: number, y: number) {
  return [a * x + c * y + e, b * x + d * y + f].map((part) => Math.round(part * 1e6) / 1e6 + 0)
}

test('a transform is written as shortly as it can be', () => {
  expect(transformOf(still)).toBeUndefined()
  expect(transformOf(shift(3, -0.001))).toBe('translate(3 0)')
  expect(transformOf({ ...still, a: 2, f: 1 })).toBe('matrix(2 0 0 1 0 1)')
})

test('the second of two is done first, and an inverse undoes', () => {
  const both = multiply(shift(10, 0), { ...still, a: 2, d: 2 })
  expect(apply(both, 3, 4)).toEqual([16, 8])
  expect(apply(multiply(inverse(both), both), 3, 4)).toEqual([3, 4])
  expect(scaleOf(both)).toBe(2)
})

test('a box is turned around its middle', () => {
  const quarter = { ...unmoved, rotate: '90deg', transformOrigin: '20px 10px' }
  expect(apply(moveOf(quarter, 40, 20), 20, 10)).toEqual([20, 10])
  expect(apply(moveOf(quarter, 40, 20), 40, 10)).toEqual([20, 30])
})

test('shares of the box, scalings and matrices of a style sheet are all taken', () => {
  expect(apply(moveOf({ ...unmoved, translate: '50% 5px' }, 40, 20), 0, 0)).toEqual([20, 5])
  expect(apply(moveOf({ ...unmoved, scale: '2 3' }, 40, 20), 1, 1)).toEqual([2, 3])
  expect(apply(moveOf({ ...unmoved, transform: 'matrix(1, 0, 0, 1, 7, 8)' }, 1, 1), 0, 0)).toEqual([
    7, 8,
  ])
})

test('what is not moved is told from what is', () => {
  expect(isMoved(unmoved)).toBe(false)
  expect(isMoved({ ...unmoved, rotate: '90deg' })).toBe(true)
})
