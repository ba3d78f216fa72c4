/** The curve from one place of a sheet to another, in units of the sheet. */
export type SheetPoint = { readonly x: number; readonly y: number }

export type WayLine = {
  readonly d: string
  /** The middle of the curve and its end, with the direction there in degrees, clockwise from the east. */
  readonly middle: SheetPoint & { readonly angle: number }
  readonly end: SheetPoint & { readonly angle: number }
  readonly length: number
}

type WayOptions = {
  /** How far the curve leaves the straight line, to the right of the way, in shares of its length. */
  readonly bend: number
  /** Left free before the first place and after the last, in units of the sheet. */
  readonly free?: number
}

const between = (one: SheetPoint, other: SheetPoint, share: number): SheetPoint => ({
  x: one.x + (other.x - one.x) * share,
  y: one.y + (other.y - one.y) * share,
})

function towards(one: SheetPoint, other: SheetPoint, free: number): SheetPoint {
  const length = Math.hypot(other.x - one.x, other.y - one.y)
  return length === 0 ? one : between(one, other, free / length)
}

const angleOf = (one: SheetPoint, other: SheetPoint) =>
  (Math.atan2(other.y - one.y, other.x - one.x) * 180) / Math.PI

const written = ({ x, y }: SheetPoint) => `${Math.round(x)} ${Math.round(y)}`

export function wayLine(from: SheetPoint, to: SheetPoint, { bend, free = 0 }: WayOptions): WayLine {
  const centre = between(from, to, 0.5)
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  // A quarter of the way to its control point is what a curve of this kind leaves its chord by half.
  const control = { x: centre.x - dy * bend * 2, y: centre.y + dx * bend * 2 }
  const start = towards(from, control, free)
  const end = towards(to, control, free)
  const middle = between(between(start, control, 0.5), between(control, end, 0.5), 0.5)
  return {
    d: `M${written(start)}Q${written(control)} ${written(end)}`,
    middle: { ...middle, angle: angleOf(start, end) },
    end: { ...end, angle: angleOf(control, end) },
    length: Math.hypot(dx, dy),
  }
}
