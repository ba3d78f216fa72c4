/**
 * Drops the points of an atlas that stand closer together than a pixel of the sheet. It works on the
 * arcs that neighbours share, so both sides of a border stay one line. Distances are in degrees of
 * latitude; a degree of longitude shrinks with the cosine of the latitude.
 */
import { transform } from 'topojson-client'
import type { Objects, Topology } from 'topojson-specification'

type Position = readonly number[]

function apart(one: Position, other: Position): number {
  const [x = 0, y = 0] = one
  const [a = 0, b = 0] = other
  return Math.hypot((a - x) * Math.cos((y * Math.PI) / 180), b - y)
}

/** Thinned small islands can turn inside out, and an inside-out island floods the whole sheet. */
const fewestForAnIsland = 12

function isClosed(line: readonly number[][]): boolean {
  const [first, last] = [line[0], line.at(-1)]
  return first !== undefined && last !== undefined && apart(first, last) === 0
}

/**
 * Ends stay where they are; between them a point stays when it is far enough from the last kept one.
 * Small islands stay whole.
 */
export function thinLine(line: readonly number[][], degrees: number): number[][] {
  const kept: number[][] = []
  line.forEach((point, index) => {
    const last = kept.at(-1)
    if (!last || index === line.length - 1 || apart(last, point) >= degrees) kept.push(point)
  })
  return isClosed(line) && kept.length < fewestForAnIsland ? [...line] : kept
}

export function thinAtlas<Shapes extends Objects>(
  atlas: Topology<Shapes>,
  degrees: number,
): Topology<Shapes> {
  const place = atlas.transform ? transform(atlas.transform) : (point: number[]) => point
  const { transform: _steps, ...rest } = atlas
  return {
    ...rest,
    arcs: atlas.arcs.map((arc) =>
      thinLine(
        arc.map((point, index) => place(point, index > 0)),
        degrees,
      ),
    ),
  }
}
