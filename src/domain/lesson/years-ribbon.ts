/**
 * Where the years ribbon puts its window and its labels, in per cent of its width. The window's own
 * years stand outside it where there is room and inside it at an end of the ribbon; other years are
 * left out near them. So no two labels touch, down to a ribbon of 320 px.
 */
import type { Years } from './course.ts'

export const ribbonYears: Years = [1985, 2020]
const [first, last] = ribbonYears
const landmarks = [1985, 1991, 1996, 2001, 2010, 2017]
/** Years that a label of one year takes beside or inside the window, at 320 px. */
const room = 5
/** Years between an edge of the window and the middle of the nearest landmark label. */
const clear = { oneYear: 8, span: 11 }

export type RibbonLabel = {
  readonly text: string
  readonly x: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly edge: boolean
}
export type Ribbon = {
  readonly from: number
  readonly width: number
  readonly labels: readonly RibbonLabel[]
}

function onRibbon(year: number): number {
  return Math.min(Math.max(year, first), last)
}

export function yearPosition(year: number): number {
  return Math.round(((onRibbon(year) - first) / (last - first)) * 1000) / 10
}

function edge(text: string, year: number, anchor: 'start' | 'end'): RibbonLabel {
  return { text, x: yearPosition(year), anchor, edge: true }
}

/** Two labels, or one for both years where a narrow window lies at an end of the ribbon. */
function edgeLabels([from, to]: Years): readonly RibbonLabel[] {
  const before = onRibbon(from) - first >= room
  const after = last - onRibbon(to) >= room
  const narrow = onRibbon(to) - onRibbon(from) < room
  if (from === to || (narrow && !(before && after))) {
    const text = from === to ? `${from}` : `${from}–${to}`
    return [after ? edge(text, to, 'start') : edge(text, from, 'end')]
  }
  return [
    edge(`${from}`, from, before ? 'end' : 'start'),
    edge(`${to}`, to, after ? 'start' : 'end'),
  ]
}

/** The ribbon for a span of years; years outside the ribbon are drawn at its ends. */
export function yearsRibbon(years: Years): Ribbon {
  const [from, to] = years
  const start = yearPosition(from)
  const edges = edgeLabels(years)
  const distance = edges.length === 1 ? clear.span : clear.oneYear
  const marks = landmarks
    .filter((year) => year < from - distance || year > to + distance)
    .map((year): RibbonLabel => ({
      text: `${year}`,
      x: yearPosition(year),
      anchor: year === first ? 'start' : 'middle',
      edge: false,
    }))
  return {
    from: start,
    width: Math.max(yearPosition(to) - start, 0.8),
    labels: [...edges, ...marks],
  }
}
