import { expect, test } from 'vitest'
import { isSpeck, linesOf, writePath } from '#build/map/shapes/compact-path.ts'

test('what d3-geo writes is read as lines, closed ones told apart', () => {
  expect(linesOf('M1,2L3.5,-4ZM5,6L7,8')).toEqual([
    {
      points: [
        [1, 2],
        [3.5, -4],
      ],
      isClosed: true,
    },
    {
      points: [
        [5, 6],
        [7, 8],
      ],
      isClosed: false,
    },
  ])
})

/** Follows a path that has only m, l, h0 and Z, back to places. */
function placesOf(path: string): number[][] {
  let at = [0, 0]
  let began = at
  return [...path.matchAll(/([Mmlh])([^MmlhZ]*)(Z?)/g)].flatMap(([, letter, text = '', end]) => {
    if (letter === 'h') return []
    const numbers = (text.match(/-?\d+/g) ?? []).map(Number)
    const places = numbers.flatMap((x, index) => {
      if (index % 2 === 1) return []
      const [a = 0, b = 0] = letter === 'M' ? [0, 0] : at
      at = [a + x, b + (numbers[index + 1] ?? 0)]
      return [at]
    })
    if (letter?.toLowerCase() === 'm') began = at
    if (end) at = began
    return places
  })
}

test('steps lead to the rounded places and do not drift, over any number of lines', () => {
  const points = Array.from(
    { length: 40 },
    (_, index) => [index * 1.4 - 20, (index * 7.3) % 31] as const,
  )
  const path = writePath([
    { points, isClosed: true },
    { points: points.map(([x, y]) => [x + 100.6, y] as const), isClosed: false },
  ])
  const rounded = (by: number) => points.map(([x, y]) => [Math.round(x + by) + 0, Math.round(y)])
  expect(placesOf(path)).toEqual([...rounded(0), ...rounded(100.6)])
})

test('points that fall together are written once, and a single point stays a dot of the pen', () => {
  expect(
    writePath([
      {
        points: [
          [1, 1],
          [1.2, 1.1],
          [4, 0],
        ],
        isClosed: false,
      },
      { points: [[9, 9]], isClosed: false },
    ]),
  ).toBe('M1,1l3-1m5,9h0')
})

test('a speck is a closed line that is short both ways', () => {
  const island = (width: number, height: number) => ({
    points: [
      [0, 0],
      [width, 0],
      [0, height],
    ] as const,
    isClosed: true,
  })
  expect(isSpeck(island(3, 3), 4)).toBe(true)
  expect(isSpeck(island(3, 9), 4)).toBe(false)
  expect(isSpeck({ ...island(3, 3), isClosed: false }, 4)).toBe(false)
})
