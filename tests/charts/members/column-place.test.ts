import { expect, test } from 'vitest'
import { columnPlace } from '#charts/members/column-place.ts'

test('four moments stand in the middle of four equal columns', () => {
  expect([0, 1, 2, 3].map((at) => columnPlace(at, 4))).toEqual(['12.5%', '37.5%', '62.5%', '87.5%'])
})

test('half a step on is the edge between two columns', () => {
  expect(columnPlace(1.5, 4)).toBe('50%')
})
