/** Where things stand on the picture's sheet, in px at the usual size of type; they grow with it. */
import type { PictureLane } from '#domain/timeline/timeline-picture.ts'

/** A year's width, a row's height (24 px, to be hit by a finger), and the room around them. */
export const sheet = {
  year: 28.5,
  row: 24,
  lane: 5,
  years: 26,
  foot: 24,
  asOf: 20,
  start: 24,
  end: 12,
} as const
export const namesWidth = 104

export const rem = (px: number) => `${px / 16}rem`

export type LaidLane<Event> = PictureLane<Event> & { readonly top: number; readonly height: number }

export type Layout<Event> = {
  readonly lanes: readonly LaidLane<Event>[]
  /** Below the last lane. */
  readonly bottom: number
  readonly width: number
  readonly height: number
  readonly x: (year: number) => number
}

export function layOut<Event>(
  lanes: readonly PictureLane<Event>[],
  [first, last]: readonly [number, number],
  asOf: number | undefined,
): Layout<Event> {
  let bottom: number = sheet.years
  const laid = lanes.map((lane) => {
    const top = bottom
    const height = lane.rows * sheet.row + 2 * sheet.lane
    bottom += height
    return { ...lane, top, height }
  })
  return {
    lanes: laid,
    bottom,
    width: (last + 1 - first) * sheet.year + sheet.start + sheet.end,
    height: bottom + sheet.foot + (asOf === undefined ? 0 : sheet.asOf),
    x: (year) => sheet.start + (year - first) * sheet.year,
  }
}
