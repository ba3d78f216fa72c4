import * as v from 'valibot'
import { expect, test } from 'vitest'
import { kilometresBetween, placeSchema } from '#domain/series/maps/great-circle.ts'

test('a quarter of the equator and a way from pole to pole', () => {
  expect(kilometresBetween([0, 0], [90, 0])).toBeCloseTo(10_007.5, 0)
  expect(kilometresBetween([30, 90], [-120, -90])).toBeCloseTo(20_015, 0)
})

test('the way back is as long, also across the line of the date', () => {
  const there = kilometresBetween([179, 10], [-179, 10])
  expect(there).toBeCloseTo(kilometresBetween([-179, 10], [179, 10]))
  expect(there).toBeLessThan(220)
})

test('from a place to itself it is no way at all', () => {
  expect(kilometresBetween([121.47, 31.23], [121.47, 31.23])).toBe(0)
})

test.each([[[181, 0]], [[0, -91]], [[10]], [['10', 20]]])('%j is no place', (place) => {
  expect(v.is(placeSchema, place)).toBe(false)
})
