/** Straight gradients of CSS, which our stripes and dashed lines are made of, as gradients of SVG. */
import { element, type Attributes } from './markup.ts'
import { plainColour } from './plain-colour.ts'

type Stop = { readonly colour: string; readonly at: string | undefined }
export type CssGradient = {
  /** Degrees as in CSS: 0 runs up, 90 to the right. */
  readonly angle: number
  readonly repeats: boolean
  readonly stops: readonly Stop[]
}
export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Parts between the commas that stand in no brackets. */
export function partsOf(list: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of list) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (character === ',' && depth === 0) parts.push('')
    else parts.push(`${parts.pop() ?? ''}${character}`)
  }
  return parts.map((part) => part.trim())
}

const sides: Readonly<Record<string, number>> = {
  'to top': 0,
  'to top right': 45,
  'to right': 90,
  'to bottom right': 135,
  'to bottom': 180,
  'to bottom left': 225,
  'to left': 270,
  'to top left': 315,
}

/** "rgb(1, 2, 3) 0px 9px" is two stops of one colour. */
function readStops(part: string): Stop[] {
  const [, colour = part, places = ''] = /^(.*?)((?:\s+-?[\d.]+(?:px|%))*)$/.exec(part) ?? []
  const at = places.trim().split(/\s+/).filter(Boolean)
  return at.length === 0 ? [{ colour, at: undefined }] : at.map((place) => ({ colour, at: place }))
}

/** Out of a computed `background-image`; undefined for any other kind of picture. */
export function readGradient(css: string): CssGradient | undefined {
  const [, repeating, inside] = /^(repeating-)?linear-gradient\((.*)\)$/.exec(css) ?? []
  if (inside === undefined) return undefined
  const [first = '', ...rest] = partsOf(inside)
  const degrees = /^(-?[\d.]+)deg$/.exec(first)?.[1]
  const angle = degrees === undefined ? sides[first] : Number(degrees)
  const stops = (angle === undefined ? [first, ...rest] : rest).flatMap(readStops)
  return { angle: angle ?? 180, repeats: repeating !== undefined, stops }
}

/** Pixels along the gradient's line; a stop without a place lies between its neighbours. */
function placesOf(stops: readonly Stop[], line: number): number[] {
  const given = stops.map(({ at }, index) => {
    if (at === undefined) return index === 0 ? 0 : index === stops.length - 1 ? line : undefined
    return at.endsWith('%') ? (Number.parseFloat(at) / 100) * line : Number.parseFloat(at)
  })
  return given.map((place, index) => {
    if (place !== undefined) return place
    const before = given.findLastIndex((one, at) => at < index && one !== undefined)
    const after = given.findIndex((one, at) => at > index && one !== undefined)
    const [from = 0, to = line] = [given[before], given[after]]
    return from + ((to - from) * (index - before)) / (after - before)
  })
}

function stopMarkup({ colour }: Stop, offset: number): string {
  const plain = plainColour(colour)
  const opacity = plain?.opacity ?? 0
  return element('stop', {
    offset: Math.round(offset * 1e4) / 1e4,
    'stop-color': plain?.colour ?? '#ffffff',
    'stop-opacity': opacity === 1 ? undefined : opacity,
  })
}

/** The gradient over a box, as a definition of that id. */
export function gradientMarkup(
  { angle, repeats, stops }: CssGradient,
  box: Box,
  id: string,
): string {
  const turn = (angle * Math.PI) / 180
  const [dx, dy] = [Math.sin(turn), -Math.cos(turn)]
  const line = Math.abs(box.width * dx) + Math.abs(box.height * dy)
  const places = placesOf(stops, line)
  const [from, to] = repeats ? [places[0] ?? 0, places.at(-1) ?? line] : [0, line]
  const start = { x: box.x + (box.width - dx * line) / 2, y: box.y + (box.height - dy * line) / 2 }
  const ends: Attributes = {
    x1: start.x + dx * from,
    y1: start.y + dy * from,
    x2: start.x + dx * to,
    y2: start.y + dy * to,
  }
  return element(
    'linearGradient',
    { id, gradientUnits: 'userSpaceOnUse', ...ends, spreadMethod: repeats ? 'repeat' : undefined },
    stops
      .map((stop, index) => stopMarkup(stop, ((places[index] ?? 0) - from) / (to - from || 1)))
      .join(''),
  )
}
