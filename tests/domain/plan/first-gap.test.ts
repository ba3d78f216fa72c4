import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstGap, gapFor } from '#domain/plan/first-gap.ts'

test('the curve goes through the published points: 20–40 % of a week, 5–10 % of a year', () => {
  expect(gapFor(7, 'shortest')).toBeCloseTo(1.4)
  expect(gapFor(7, 'longest')).toBeCloseTo(2.8)
  expect(gapFor(365, 'shortest')).toBeCloseTo(18.25)
  expect(gapFor(365, 'longest')).toBeCloseTo(36.5)
  expect(gapFor(7)).toBeCloseTo(2.1)
  expect(gapFor(365)).toBeCloseTo(27.375)
})

test('between the points the share falls and the gap grows; beyond them the share stays', () => {
  const delays = [7, 14, 28, 60, 120, 240, 365]
  const gaps = delays.map((delay) => gapFor(delay))
  expect(gaps).toEqual(gaps.toSorted((a, b) => a - b))
  const share = (delay: number) => gapFor(delay) / delay
  const shares = delays.map(share)
  expect(shares).toEqual(shares.toSorted((a, b) => b - a))
  expect(share(3)).toBeCloseTo(share(7))
  expect(share(700)).toBeCloseTo(share(365))
})

test.for([
  [1, 1],
  [2, 1],
  [7, 2],
  [28, 5],
  [365, 26],
])('for an exam in %i days the first review comes after %i', ([until = 0, gap]) => {
  expect(firstGap(until)).toBe(gap)
})

test('the gap is the whole number that suits best what remains after it, and grows with the time left', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 800 }), (until) => {
      const gap = firstGap(until)
      const missBy = (days: number) => Math.abs(days - gapFor(until - days))
      expect(gap).toBeGreaterThanOrEqual(1)
      expect(gap).toBeLessThan(until)
      for (let other = 1; other < until; other += 1)
        expect(missBy(gap)).toBeLessThanOrEqual(missBy(other))
      expect(firstGap(until + 1)).toBeGreaterThanOrEqual(gap)
    }),
    { numRuns: 60 },
  )
})

test('the best gap lies between the shortest and the longest', () => {
  for (const until of [4, 7, 30, 100, 365]) {
    expect(firstGap(until, 'shortest')).toBeLessThanOrEqual(firstGap(until))
    expect(firstGap(until, 'longest')).toBeGreaterThanOrEqual(firstGap(until))
  }
})
