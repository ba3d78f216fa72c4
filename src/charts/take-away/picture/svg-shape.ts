/** One shape of a drawing, in its own units, with the way from them to the picture's pixels. */
import { element, type Attributes } from '#charts/take-away/svg/markup.ts'
import { scaleOf, transformOf } from '#charts/take-away/svg/matrix.ts'
import { changed, opacityOf, referenceIn, shapeLook } from '#charts/take-away/svg/paint-style.ts'
import { matrixOf, type Scene } from './scene.ts'

const lengthsOf: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
}
const textsOf: Readonly<Record<string, string>> = {
  path: 'd',
  polyline: 'points',
  polygon: 'points',
}

export function isShape(part: Element): part is SVGGraphicsElement {
  return part.localName in lengthsOf || part.localName in textsOf
}

/** A style sheet may set it; otherwise the attribute, with per cent and type sizes already counted out. */
export function lengthOf(
  shape: Element,
  style: CSSStyleDeclaration,
  name: string,
): number | undefined {
  const styled = style.getPropertyValue(name)
  if (styled.endsWith('px')) return Number.parseFloat(styled)
  const attribute: unknown = Reflect.get(shape, name)
  // Every length of an SVG element is of this kind.
  const value = shape.hasAttribute(name) ? (attribute as SVGAnimatedLength | undefined) : undefined
  return value?.baseVal?.value
}

export function geometryOf(shape: Element, style: CSSStyleDeclaration): Attributes {
  const text = textsOf[shape.localName]
  if (text !== undefined) return { [text]: shape.getAttribute(text) ?? '' }
  const names = lengthsOf[shape.localName] ?? []
  return Object.fromEntries(
    names.map((name) => {
      const length = lengthOf(shape, style, name)
      return [name, length === 0 ? undefined : length]
    }),
  )
}

export function drawShape(
  shape: SVGGraphicsElement,
  style: CSSStyleDeclaration,
  scene: Scene,
): void {
  const { refer } = scene.definitions
  const matrix = matrixOf(scene, shape)
  const look = shapeLook(style, refer, scaleOf(matrix))
  const seen = look['fill'] !== 'none' || look['stroke'] !== 'none'
  if (style.visibility !== 'visible' || !seen) return
  const clip = referenceIn(style.clipPath)
  const clipped = clip === undefined ? undefined : refer(clip)
  scene.items.push(
    element(shape.localName, {
      ...geometryOf(shape, style),
      transform: transformOf(matrix),
      opacity: opacityOf(style),
      'clip-path': clipped && `url(#${clipped})`,
      ...changed(look),
    }),
  )
}
