import fc from 'fast-check'
import { expect, test } from 'vitest'
import { valueAxis } from '#domain/outside/value-axis.ts'

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 20 })

test('every value and zero lie on the axis, which has two to eight ticks in even steps', () => {
  fc.assert(
    fc.property(values, (all) => {
      // What is too small to be shown is no value of ours.
      fc.pre(all.every((value) => value === 0 || Math.abs(value) > 1e-6))
      const { low, high, ticks } = valueAxis(all)
      for (const value of [0, ...all]) {
        expect(value).toBeGreaterThanOrEqual(low)
        expect(value).toBeLessThanOrEqual(high)
      }
      expect(ticks.length).toBeGreaterThanOrEqual(2)
      expect(ticks.length).toBeLessThanOrEqual(8)
      expect([ticks[0], ticks.at(-1)]).toEqual([low, high])
      const steps = ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0))
      for (const step of steps) expect(step / (steps[0] ?? 0)).toBeCloseTo(1, 5)
    }),
  )
})

test('ticks are round numbers', () => {
  expect(valueAxis([-11205, 7538]).ticks).toEqual([-15000, -10000, -5000, 0, 5000, 10000])
  expect(valueAxis([0.13, 0.29]).ticks).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3])
  expect(valueAxis([]).ticks).toEqual([0, 1])
})
