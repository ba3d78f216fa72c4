import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadLabels } from '#charts/explore/spread-labels.ts'

const room = { gap: 20, low: 0, high: 400 }

test('labels with room enough stay where they are wanted', () => {
  expect(spreadLabels([300, 10, 100], room)).toEqual([300, 10, 100])
})

test('labels that would meet are moved apart in their order, inside the drawing', () => {
  expect(spreadLabels([100, 101, 90], room)).toEqual([110, 130, 90])
  expect(spreadLabels([399, 400], room)).toEqual([380, 400])
})

test('six labels never lie on one another, leave the drawing or change their order', () => {
  const wanted = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 6 })
  fc.assert(
    fc.property(wanted, (places) => {
      const spread = spreadLabels(places, room)
      const pairs = places.map((place, index) => ({ place, at: spread[index] ?? Number.NaN }))
      const inOrder = pairs.toSorted((one, other) => one.at - other.at)
      for (const [index, { place, at }] of inOrder.entries()) {
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThanOrEqual(400)
        const before = inOrder[index - 1]
        if (!before) continue
        expect(at - before.at).toBeGreaterThanOrEqual(20 - 1e-9)
        expect(place).toBeGreaterThanOrEqual(before.place)
      }
    }),
  )
})
