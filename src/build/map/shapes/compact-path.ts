/**
 * Writes a path of straight lines in few letters: whole units, and steps from point to point instead of
 * places. Places are rounded before the steps are taken, so nothing drifts.
 */
export type Point = readonly [x: number, y: number]
export type Line = { readonly points: readonly Point[]; readonly isClosed: boolean }

/** Reads what d3-geo writes: M, L and Z, with every place in full. */
export function linesOf(path: string): Line[] {
  return [...path.matchAll(/M([^MZ]+)(Z?)/g)].map(([, points = '', end]) => ({
    points: points.split('L').map((point): Point => {
      const [x = 0, y = 0] = point.split(',').map(Number)
      return [x, y]
    }),
    isClosed: end === 'Z',
  }))
}

/** Two numbers need nothing between them where the second one has a sign. */
function pair([x, y]: Point): string {
  return `${x}${y < 0 ? '' : ','}${y}`
}

const rounded = ([x, y]: Point): Point => [Math.round(x), Math.round(y)]
const from = (one: Point, other: Point): Point => [other[0] - one[0], other[1] - one[1]]
const isStep = ([x, y]: Point) => x !== 0 || y !== 0

/** Where nothing is left of a line but a point, a step of no length keeps it, as a dot of the pen. */
function steps(points: readonly Point[]): string {
  const taken = points.slice(1).map((point, index) => from(points[index] ?? point, point))
  const drawn = taken.filter(isStep).map(pair)
  return drawn.length > 0 ? `l${drawn.join(' ').replaceAll(' -', '-')}` : 'h0'
}

export function writePath(lines: readonly Line[]): string {
  const whole = lines.map(({ points, isClosed }) => ({ points: points.map(rounded), isClosed }))
  return whole
    .map(({ points, isClosed }, index) => {
      const first = points[0] ?? [0, 0]
      const before = whole[index - 1]
      const at = before && before.points.at(before.isClosed ? 0 : -1)
      const move = at ? `m${pair(from(at, first))}` : `M${pair(first)}`
      return `${move}${steps(points)}${isClosed ? 'Z' : ''}`
    })
    .join('')
}

/** Longer than this in neither direction, a closed line shows as nothing. */
export function isSpeck({ points, isClosed }: Line, size: number): boolean {
  const span = (values: number[]) => Math.max(...values) - Math.min(...values)
  return isClosed && span(points.map(([x]) => x)) < size && span(points.map(([, y]) => y)) < size
}
