import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  clearChange,
  intervalWords,
  percentRight,
  rightOf,
  shareCell,
  wilsonInterval,
} from '#domain/progress/share-right.ts'

const of = (right: number, answers: number) => ({ right, answers })

test('the interval is the one that Newcombe (1998) gives as an example of Wilson’s', () => {
  const { low, high } = wilsonInterval(of(81, 263))
  expect(low).toBeCloseTo(0.2553, 4)
  expect(high).toBeCloseTo(0.3662, 4)
  const one = wilsonInterval(of(1, 29))
  expect(one.low).toBeCloseTo(0.0061, 4)
  expect(one.high).toBeCloseTo(0.1718, 4)
})

test('an interval holds its share and stays between 0 and 1', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (a, b) => {
      const tally = of(Math.min(a, b), Math.max(a, b))
      const { low, high } = wilsonInterval(tally)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      if (tally.answers === 0) return
      expect(low).toBeLessThanOrEqual(tally.right / tally.answers + 1e-9)
      expect(high).toBeGreaterThanOrEqual(tally.right / tally.answers - 1e-9)
    }),
  )
})

test('a change is clear when its interval leaves out zero: 56 of 70 against 48 of 80 (Newcombe 1998)', () => {
  expect(clearChange(of(48, 80), of(56, 70))).toBe('more')
  expect(clearChange(of(56, 70), of(48, 80))).toBe('less')
  expect(clearChange(of(6, 10), of(8, 10))).toBeUndefined()
  expect(clearChange(of(0, 0), of(10, 10))).toBeUndefined()
})

test('below five answers there is no share', () => {
  expect(percentRight(of(2, 4))).toBeUndefined()
  expect(intervalWords(of(2, 4))).toBeUndefined()
  expect(shareCell(of(2, 4))).toBe('too few')
  expect(shareCell(of(0, 0))).toBe('–')
  expect(rightOf(of(2, 4))).toBe('2 of 4')
})

test('from five on it is said, as 0 and 100 only where none or all were right', () => {
  expect(rightOf(of(4, 5))).toBe('4 of 5 (80%)')
  expect(intervalWords(of(4, 5))).toBe('38–96')
  expect([of(0, 300), of(1, 300), of(299, 300), of(300, 300)].map(shareCell)).toEqual([
    0, 1, 99, 100,
  ])
})
