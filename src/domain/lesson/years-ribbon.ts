/**
 * Where the years ribbon puts its window and its labels, in per cent of its width. Labels that would
 * touch the window's own two are left out, and the window's stand outside it, so none collide.
 */
import type { Years } from './course.ts'

export const ribbonYears: Years = [1985, 2020]
const landmarks = [1985, 1991, 1996, 2001, 2010, 2017]
/** Years a label needs on either side to be read apart at 320 px. */
const room = 5

export type RibbonLabel = {
  readonly year: number
  readonly x: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly edge: boolean
}
export type Ribbon = {
  readonly from: number
  readonly width: number
  readonly labels: readonly RibbonLabel[]
}

export function yearPosition(year: number): number {
  const [first, last] = ribbonYears
  const share = (Math.min(Math.max(year, first), last) - first) / (last - first)
  return Math.round(share * 1000) / 10
}

/** The ribbon for a span of years; years outside the ribbon are drawn at its ends. */
export function yearsRibbon([from, to]: Years): Ribbon {
  const start = yearPosition(from)
  const end = yearPosition(to)
  const left: RibbonLabel =
    from - ribbonYears[0] < room
      ? { year: from, x: start, anchor: 'start', edge: true }
      : { year: from, x: start, anchor: 'end', edge: true }
  const right: RibbonLabel =
    ribbonYears[1] - to < room
      ? { year: to, x: end, anchor: 'end', edge: true }
      : { year: to, x: end, anchor: 'start', edge: true }
  const far = landmarks.filter((year) => year < from - room * 1.4 || year > to + room * 1.4)
  const labels = far.map((year): RibbonLabel => ({
    year,
    x: yearPosition(year),
    anchor: year === ribbonYears[0] ? 'start' : 'middle',
    edge: false,
  }))
  return { from: start, width: Math.max(end - start, 0.8), labels: [left, right, ...labels] }
}
