/**
 * Patterns as plain lines within a shape, made at build time: an inherited paint cannot point to a
 * pattern in the file that a `<use>` fetches, and lines take their colour from the page like any other.
 * Lengths are in units of the sheet; inside is decided by the even-odd rule.
 */
import type { Line, Point } from './compact-path.ts'

type Edge = readonly [Point, Point]

function edgesOf(lines: readonly Line[]): Edge[] {
  return lines.flatMap(({ points }) =>
    points.map((point, index): Edge => [point, points[(index + 1) % points.length] ?? point]),
  )
}

/** Where a level line enters and leaves the shape, in pairs from left to right. */
function crossings(edges: readonly Edge[], level: number): number[] {
  return edges
    .flatMap(([[x, y], [a, b]]) =>
      y > level === b > level ? [] : [x + ((level - y) / (b - y)) * (a - x)],
    )
    .sort((one, other) => one - other)
}

function turned([x, y]: Point, angle: number): Point {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return [x * cos - y * sin, x * sin + y * cos]
}

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** The levels between two ends that are whole multiples of a step. */
function levels(values: readonly number[], step: number): number[] {
  const first = Math.ceil(Math.min(...values) / step)
  const count = Math.floor(Math.max(...values) / step) - first + 1
  return Array.from({ length: Math.max(count, 0) }, (_, index) => (first + index) * step)
}

/** Straight lines across the shape, one each `step`, leaning by `degrees` from the level. */
export function hatchLines(shape: readonly Line[], step: number, degrees: number): Line[] {
  const angle = radians(degrees)
  const edges = edgesOf(shape).map(([from, to]): Edge => [turned(from, -angle), turned(to, -angle)])
  return levels(
    edges.map(([[, y]]) => y),
    step,
  ).flatMap((level) => {
    const ends = crossings(edges, level)
    return ends.flatMap((x, index) => {
      const end = ends[index + 1]
      if (index % 2 === 1 || end === undefined || end - x < 1) return []
      const points = [turned([x, level], angle), turned([end, level], angle)]
      return [{ points, isClosed: false }]
    })
  })
}

/** Points within the shape on a grid with every other row moved by half a step. */
export function gridPoints(shape: readonly Line[], step: number): Point[] {
  const edges = edgesOf(shape)
  return levels(
    edges.map(([[, y]]) => y),
    step / 2,
  ).flatMap((level) => {
    const ends = crossings(edges, level)
    const shift = Math.round(level / (step / 2)) % 2 === 0 ? 0 : step / 2
    return ends.flatMap((from, index): Point[] => {
      const to = ends[index + 1]
      if (index % 2 === 1 || to === undefined) return []
      return levels([from - shift, to - shift], step).map((x) => [x + shift, level])
    })
  })
}
