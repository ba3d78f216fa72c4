import { expect, test } from 'vitest'
import { wayLine } from '#charts/maps/way-line.ts'

const west = { x: 0, y: 0 }
const east = { x: 100, y: 0 }

test('without a bend it is straight and points along itself', () => {
  const { d, middle, end, length } = wayLine(west, east, { bend: 0 })
  expect(d).toBe('M0 0Q50 0 100 0')
  expect(middle).toEqual({ x: 50, y: 0, angle: 0 })
  expect(end.angle).toBe(0)
  expect(length).toBe(100)
})

test('a bend leaves the straight line to the right of the way by its share of the length', () => {
  expect(wayLine(west, east, { bend: 0.2 }).middle.y).toBeCloseTo(20)
  expect(wayLine(east, west, { bend: 0.2 }).middle.y).toBeCloseTo(-20)
})

test('there and back keep apart', () => {
  expect(wayLine(west, east, { bend: 0.1 }).d).not.toBe(wayLine(east, west, { bend: 0.1 }).d)
})

test('room is left around both places, across and up', () => {
  const free = { x: 10, y: 5 }
  const level = wayLine(west, east, { bend: 0, free })
  expect([level.start.x, level.end.x]).toEqual([10, 90])
  const upright = wayLine(west, { x: 0, y: 100 }, { bend: 0, free })
  expect([upright.start.y, upright.end.y]).toEqual([5, 95])
  expect(upright.end.angle).toBe(90)
})

test('a way to its own place is a point and no nonsense', () => {
  const { d, length } = wayLine(west, west, { bend: 0.1, free: { x: 10, y: 5 } })
  expect(d).toBe('M0 0Q0 0 0 0')
  expect(length).toBe(0)
})
