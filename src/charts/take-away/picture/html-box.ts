/** Grounds and borders of HTML boxes as shapes. */
import { gradientMarkup, partsOf, readGradient } from '#charts/take-away/svg/css-gradient.ts'
import type { Definitions } from '#charts/take-away/svg/definitions.ts'
import { element, type Attributes } from '#charts/take-away/svg/markup.ts'
import { plainColour } from '#charts/take-away/svg/plain-colour.ts'
import type { Rect } from './scene.ts'

const sides = ['top', 'right', 'bottom', 'left'] as const
type Side = (typeof sides)[number]
type Border = {
  readonly side: Side
  readonly width: number
  readonly line: string
  readonly colour: string
}

function borderOf(style: CSSStyleDeclaration, side: Side): Border {
  return {
    side,
    width: Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0,
    line: style.getPropertyValue(`border-${side}-style`),
    colour: style.getPropertyValue(`border-${side}-color`),
  }
}

const isDrawn = ({ width, line }: Border) => width > 0 && line !== 'none' && line !== 'hidden'

function radiusOf(style: CSSStyleDeclaration, { width, height }: Rect): number {
  const value = style.borderTopLeftRadius
  const radius = Number.parseFloat(value) || 0
  const most = Math.min(width, height) / 2
  return Math.min(value.includes('%') ? (radius / 100) * Math.min(width, height) : radius, most)
}

const inset = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x + by,
  y: y + by,
  width: Math.max(0, width - 2 * by),
  height: Math.max(0, height - 2 * by),
})

function fillOf(colour: string): Attributes | undefined {
  const plain = plainColour(colour)
  return (
    plain && { fill: plain.colour, 'fill-opacity': plain.opacity === 1 ? undefined : plain.opacity }
  )
}

function grounds(
  style: CSSStyleDeclaration,
  box: Rect,
  rx: number,
  { add }: Definitions,
): string[] {
  const shape = { ...box, rx: rx || undefined }
  const plain = fillOf(style.backgroundColor)
  const images = style.backgroundImage === 'none' ? [] : partsOf(style.backgroundImage)
  const drawn = images.flatMap((image) => {
    const gradient = readGradient(image)
    return gradient ? [`url(#${add((id) => gradientMarkup(gradient, box, id))})`] : []
  })
  return [...(plain ? [plain] : []), ...drawn.toReversed().map((fill) => ({ fill }))].map((fill) =>
    element('rect', { ...shape, ...fill }),
  )
}

/** Dashes and dots much as browsers draw them. */
function dashOf({ line, width }: Border): Attributes {
  if (line === 'dashed') return { 'stroke-dasharray': `${width * 2.5} ${width * 2}` }
  if (line === 'dotted') return { 'stroke-dasharray': `0 ${width * 2}`, 'stroke-linecap': 'round' }
  return {}
}

function strokeOf(border: Border): Attributes | undefined {
  const plain = plainColour(border.colour)
  return (
    plain && {
      stroke: plain.colour,
      'stroke-opacity': plain.opacity === 1 ? undefined : plain.opacity,
      'stroke-width': border.width,
      ...dashOf(border),
    }
  )
}

function sideRect({ side, width }: Border, { x, y, width: across, height }: Rect): Rect {
  if (side === 'top') return { x, y, width: across, height: width }
  if (side === 'bottom') return { x, y: y + height - width, width: across, height: width }
  return { x: side === 'left' ? x : x + across - width, y, width, height }
}

function sideLine(border: Border, box: Rect): string {
  const { x, y, width, height } = sideRect(border, box)
  const level = border.side === 'top' || border.side === 'bottom'
  const ends = level
    ? { x1: x, x2: x + width, y1: y + height / 2, y2: y + height / 2 }
    : { x1: x + width / 2, x2: x + width / 2, y1: y, y2: y + height }
  const stroke = strokeOf(border)
  return stroke ? element('line', { ...ends, ...stroke }) : ''
}

function borders(
  style: CSSStyleDeclaration,
  box: Rect,
  rx: number,
  { add }: Definitions,
): string[] {
  const drawn = sides.map((side) => borderOf(style, side)).filter(isDrawn)
  const [first] = drawn
  if (!first) return []
  const picture = readGradient(style.borderImageSource || 'none')
  if (picture) {
    const fill = `url(#${add((id) => gradientMarkup(picture, box, id))})`
    return drawn.map((border) => element('rect', { ...sideRect(border, box), fill }))
  }
  const alike = drawn.every(
    ({ width, line, colour }) =>
      width === first.width && line === first.line && colour === first.colour,
  )
  if (!alike || drawn.length < 4) return drawn.map((border) => sideLine(border, box))
  const stroke = strokeOf(first)
  if (!stroke) return []
  const radius = Math.max(0, rx - first.width / 2) || undefined
  return [element('rect', { ...inset(box, first.width / 2), rx: radius, fill: 'none', ...stroke })]
}

/** From back to front; nothing for a box that shows nothing. */
export function boxMarkup(
  style: CSSStyleDeclaration,
  box: Rect,
  definitions: Definitions,
): string[] {
  if (style.visibility !== 'visible' || box.width <= 0 || box.height <= 0) return []
  const rx = radiusOf(style, box)
  return [...grounds(style, box, rx, definitions), ...borders(style, box, rx, definitions)].filter(
    Boolean,
  )
}
