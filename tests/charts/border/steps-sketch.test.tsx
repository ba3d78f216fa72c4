import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StepsSketch } from '#charts/border/steps-sketch.tsx'

type Point = readonly [number, number]

function walks(): Point[][] {
  const { container } = render(<StepsSketch />)
  return [...container.querySelectorAll('polyline')].map((line) =>
    (line.getAttribute('points') ?? '')
      .split(' ')
      .map((point): Point => [Number(point.split(',')[0]), Number(point.split(',')[1])]),
  )
}

function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, [x, y], at) => {
    const [fromX, fromY] = points[at] ?? [x, y]
    return sum + Math.hypot(x - fromX, y - fromY)
  }, 0)
}

test('both walks go from one end to the other, and the one in short steps is the longer', () => {
  const [long = [], short = []] = walks()
  expect(long[0]).toEqual(short[0])
  expect(long.at(-1)).toEqual(short.at(-1))
  expect(short.length).toBeGreaterThan(3 * long.length)
  expect(lengthOf(short)).toBeGreaterThan(1.2 * lengthOf(long))
})

test('it says that it draws no border', () => {
  render(<StepsSketch />)
  expect(screen.getByText(/^A sketch, not this border/)).toBeVisible()
})
