import { expect, test } from 'vitest'
import { areasOf, readAtlas } from '#build/map/shapes/atlas.ts'

test('an area is found by its number, a place that is drawn apart only by its own', () => {
  const atlas = readAtlas(0.3)
  expect(areasOf(atlas, '156')).toHaveLength(1)
  expect(areasOf(atlas, '156', '344')).toHaveLength(2)
  expect(areasOf(atlas, '000')).toEqual([])
})

test('a coarser atlas has fewer points', () => {
  const points = (degrees: number) => readAtlas(degrees).arcs.flat().length
  expect(points(0.3)).toBeLessThan(points(0.1) * 0.7)
})
