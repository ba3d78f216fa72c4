/** What a style sheet gave an element, read back from the browser as presentation attributes. */
import { ownFamilies } from '#charts/take-away/picture/worn-faces.ts'
import { short, type Attributes } from './markup.ts'
import { plainColour } from './plain-colour.ts'

/** Attribute to value; every attribute it speaks of is there, so that two looks can be compared. */
export type Look = Readonly<Record<string, string>>

/** Gives what stands under an id a place in the file, and its id there. */
export type Refer = (id: string) => string | undefined

/** What an SVG file means where it says nothing. */
export const initialLook: Look = {
  fill: '#000000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-miterlimit': '4',
  'paint-order': 'normal',
  'marker-start': 'none',
  'marker-mid': 'none',
  'marker-end': 'none',
  'font-family': '',
  'font-size': '',
  'font-style': 'normal',
  'font-weight': '400',
  'letter-spacing': 'normal',
  'text-decoration': 'none',
  'text-anchor': 'start',
  style: 'font-variant-numeric:normal',
}

export function referenceIn(value: string): string | undefined {
  return /url\(["']?[^"')]*#([^"')]+)["']?\)/.exec(value)?.[1]
}

const px = (value: string, scale = 1) => String(short(Number.parseFloat(value) / scale))

function paint(style: CSSStyleDeclaration, kind: 'fill' | 'stroke', refer: Refer): Look {
  const value = style.getPropertyValue(kind)
  const id = referenceIn(value)
  const known = id === undefined ? undefined : refer(id)
  if (known !== undefined)
    return {
      [kind]: `url(#${known})`,
      [`${kind}-opacity`]: style.getPropertyValue(`${kind}-opacity`) || '1',
    }
  const plain =
    value === '' || value === 'none' || id !== undefined ? undefined : plainColour(value)
  if (!plain) return { [kind]: 'none' }
  const opacity = plain.opacity * Number(style.getPropertyValue(`${kind}-opacity`) || 1)
  return { [kind]: plain.colour, [`${kind}-opacity`]: String(short(opacity, 3)) }
}

function dashes(value: string, scale: number): string {
  if (value === '' || value === 'none') return 'none'
  return value
    .split(/[\s,]+/)
    .map((part) => px(part, scale))
    .join(' ')
}

/** `scale`: how much larger the element is drawn, where its stroke is told to stay as it is. */
function strokeLook(style: CSSStyleDeclaration, refer: Refer, scale: number): Look {
  const stroke = paint(style, 'stroke', refer)
  if (stroke['stroke'] === 'none') return stroke
  return {
    ...stroke,
    'stroke-width': px(style.strokeWidth || '1', scale),
    'stroke-dasharray': dashes(style.strokeDasharray, scale),
    'stroke-dashoffset': px(style.strokeDashoffset || '0', scale),
    'stroke-linecap': style.strokeLinecap || 'butt',
    'stroke-linejoin': style.strokeLinejoin || 'miter',
    'stroke-miterlimit': style.strokeMiterlimit || '4',
    'paint-order': style.getPropertyValue('paint-order') || 'normal',
  }
}

function markers(style: CSSStyleDeclaration, refer: Refer): Look {
  const names = ['marker-start', 'marker-mid', 'marker-end']
  return Object.fromEntries(
    names.map((name) => {
      const id = referenceIn(style.getPropertyValue(name))
      const known = id === undefined ? undefined : refer(id)
      return [name, known === undefined ? 'none' : `url(#${known})`]
    }),
  )
}

export function shapeLook(style: CSSStyleDeclaration, refer: Refer, scale = 1): Look {
  const still = style.getPropertyValue('vector-effect') === 'non-scaling-stroke'
  return {
    ...initialLook,
    ...paint(style, 'fill', refer),
    'fill-rule': style.fillRule || 'nonzero',
    ...strokeLook(style, refer, still ? scale : 1),
    ...markers(style, refer),
  }
}

function fontLook(style: CSSStyleDeclaration): Look {
  return {
    'font-family': ownFamilies(style.fontFamily),
    'font-size': px(style.fontSize),
    'font-style': style.fontStyle || 'normal',
    'font-weight': style.fontWeight || '400',
    'letter-spacing': style.letterSpacing === 'normal' ? 'normal' : px(style.letterSpacing || '0'),
    // An attribute of its own it is not, unlike the others.
    style: `font-variant-numeric:${style.fontVariantNumeric || 'normal'}`,
  }
}

/** Of a `<text>` or `<tspan>`. */
export function svgTextLook(style: CSSStyleDeclaration, refer: Refer): Look {
  return {
    ...shapeLook(style, refer),
    ...fontLook(style),
    'text-anchor': style.getPropertyValue('text-anchor') || 'start',
  }
}

/** Of words in HTML. */
export function wordsLook(style: CSSStyleDeclaration): Look {
  const plain = plainColour(style.color)
  const line = style.textDecorationLine
  return {
    ...initialLook,
    fill: plain?.colour ?? 'none',
    'fill-opacity': String(plain?.opacity ?? 1),
    ...fontLook(style),
    'text-decoration': line === '' ? 'none' : line,
  }
}

/** It is not inherited, so it stands on each element that has one. */
export function opacityOf({ opacity }: CSSStyleDeclaration): string | undefined {
  return opacity === '' || opacity === '1' ? undefined : opacity
}

/** What must be said of a look inside another; an empty value cannot be said and is left out. */
export function changed(look: Look, from: Look = initialLook): Attributes {
  return Object.fromEntries(
    Object.entries(look).filter(([name, value]) => value !== from[name] && value !== ''),
  )
}
