/** The curve from one place of a sheet to another, in units of the sheet. */
export type SheetPoint = { readonly x: number; readonly y: number }

export type WayLine = {
  readonly d: string
  readonly start: SheetPoint
  /** The middle of the curve and its end, with the direction there in degrees, clockwise from the east. */
  readonly middle: SheetPoint & { readonly angle: number }
  readonly end: SheetPoint & { readonly angle: number }
  readonly length: number
}

type WayOptions = {
  /** How far the curve leaves the straight line, to the right of the way, in shares of its length. */
  readonly bend: number
  /** Half of what is left free around either place, across and up, in units of the sheet. */
  readonly free?: SheetPoint
}

const between = (one: SheetPoint, other: SheetPoint, share: number): SheetPoint => ({
  x: one.x + (other.x - one.x) * share,
  y: one.y + (other.y - one.y) * share,
})

/** Where a line to another point leaves the oval around a place. */
function edgeOf(place: SheetPoint, other: SheetPoint, free: SheetPoint | undefined): SheetPoint {
  if (!free) return place
  const reach = Math.hypot((other.x - place.x) / free.x, (other.y - place.y) / free.y)
  return reach === 0 ? place : between(place, other, 1 / reach)
}

const angleOf = (one: SheetPoint, other: SheetPoint) =>
  (Math.atan2(other.y - one.y, other.x - one.x) * 180) / Math.PI

const written = ({ x, y }: SheetPoint) => `${Math.round(x)} ${Math.round(y)}`

export function wayLine(from: SheetPoint, to: SheetPoint, { bend, free }: WayOptions): WayLine {
  const centre = between(from, to, 0.5)
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  // A curve of this kind leaves its chord half as far as its control point lies.
  const control = { x: centre.x - dy * bend * 2, y: centre.y + dx * bend * 2 }
  const start = edgeOf(from, control, free)
  const end = edgeOf(to, control, free)
  const middle = between(between(start, control, 0.5), between(control, end, 0.5), 0.5)
  return {
    d: `M${written(start)}Q${written(control)} ${written(end)}`,
    start,
    middle: { ...middle, angle: angleOf(start, end) },
    end: { ...end, angle: angleOf(control, end) },
    length: Math.hypot(dx, dy),
  }
}
