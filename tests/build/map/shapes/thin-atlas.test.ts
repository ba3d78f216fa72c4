import { expect, test } from 'vitest'
import { thinAtlas, thinLine } from '#build/map/shapes/thin-atlas.ts'

test('points closer than the distance go, the two ends stay', () => {
  const line = [
    [0, 0],
    [0.01, 0],
    [0.2, 0],
    [0.21, 0],
    [0.22, 0],
  ]
  expect(thinLine(line, 0.1)).toEqual([
    [0, 0],
    [0.2, 0],
    [0.22, 0],
  ])
})

test('a degree of longitude counts less far north', () => {
  const line = [
    [0, 60],
    [0.15, 60],
    [1, 60],
  ]
  expect(thinLine(line, 0.1)).toEqual([
    [0, 60],
    [1, 60],
  ])
})

test('a small island stays whole, since thinning could turn it inside out', () => {
  const island = [
    [0, 0],
    [0.02, 0.05],
    [0.05, 0],
    [0, 0],
  ]
  expect(thinLine(island, 0.1)).toEqual(island)
})

test('stored steps become places once, and shared lines stay shared', () => {
  const thinned = thinAtlas(
    {
      type: 'Topology',
      transform: { scale: [0.5, 0.5], translate: [10, 20] },
      arcs: [
        [
          [0, 0],
          [2, 0],
          [2, 2],
        ],
      ],
      objects: { line: { type: 'LineString', arcs: [0] } },
    },
    0.1,
  )
  expect(thinned.arcs).toEqual([
    [
      [10, 20],
      [11, 20],
      [12, 21],
    ],
  ])
  expect(thinned.transform).toBeUndefined()
  expect(thinned.objects.line).toEqual({ type: 'LineString', arcs: [0] })
})
