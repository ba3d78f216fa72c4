import { expect, test } from 'vitest'
import type { Line, Point } from '#build/map/shapes/compact-path.ts'
import { gridPoints, hatchLines } from '#build/map/shapes/fill-lines.ts'

const closed = (...points: Point[]): Line => ({ points, isClosed: true })
const square = closed([0, 0], [100, 0], [100, 100], [0, 100])
const hole = closed([40, 40], [60, 40], [60, 60], [40, 60])

test('level lines run from edge to edge, one each step', () => {
  const lines = hatchLines([square], 30, 0)
  expect(lines.map(({ points }) => points.map(([x]) => Math.round(x)))).toEqual([
    [0, 100],
    [0, 100],
    [0, 100],
    [0, 100],
  ])
})

test('leaning lines keep within the shape and leave out its hole', () => {
  const lines = hatchLines([square, hole], 7, -45)
  expect(lines.length).toBeGreaterThan(20)
  for (const { points } of lines) {
    const [[x, y], [a, b]] = [points[0] ?? [0, 0], points[1] ?? [0, 0]]
    const [middleX, middleY] = [(x + a) / 2, (y + b) / 2]
    expect(Math.min(x, y, a, b)).toBeGreaterThan(-1e-9)
    expect(Math.max(x, y, a, b)).toBeLessThan(100 + 1e-9)
    const inHole = middleX > 40 && middleX < 60 && middleY > 40 && middleY < 60
    expect(inHole).toBe(false)
    expect(y - b).toBeCloseTo(a - x)
  }
})

test('points of a grid lie in the shape and not in its hole, every other row moved', () => {
  const points = gridPoints([square, hole], 20)
  const row = (level: number) => points.filter(([, y]) => y === level).map(([x]) => x)
  expect(row(20)).toContain(20)
  expect(row(30)).toContain(30)
  expect(row(50)).toEqual([10, 30, 70, 90])
})

test('a shape that no step falls into stays empty', () => {
  const small = closed([1, 1], [2, 1], [2, 2], [1, 2])
  expect(gridPoints([small], 20)).toEqual([])
  expect(hatchLines([small], 20, 0)).toEqual([])
})
