/** Words inside a drawing. They stay words, so they can be searched, copied and set in another face. */
import {
  element,
  escapeXml,
  short,
  textElement,
  type Attributes,
} from '#charts/take-away/svg/markup.ts'
import { transformOf } from '#charts/take-away/svg/matrix.ts'
import {
  changed,
  initialLook,
  opacityOf,
  svgTextLook,
  type Look,
} from '#charts/take-away/svg/paint-style.ts'
import { matrixOf, noteFace, type Scene } from './scene.ts'

/** Not every program knows the other baselines; these shares of the type's size come close to them. */
const lowered: Readonly<Record<string, number>> = {
  middle: 0.24,
  central: 0.35,
  hanging: 0.72,
  'text-before-edge': 0.96,
  'text-after-edge': -0.27,
}

function listOf(part: Element, name: string): number[] {
  if (!part.hasAttribute(name)) return []
  const lengths: unknown = Reflect.get(part, name)
  // Places of words are always lists of lengths.
  return [...(lengths as SVGAnimatedLengthList).baseVal].map(({ value }) => value)
}

function placeOf(part: Element, lower: number): Attributes {
  const places = (['x', 'y', 'dx', 'dy'] as const).map((name) => {
    const list = listOf(part, name)
    if (name === 'dy' && lower !== 0) list[0] = (list[0] ?? 0) + lower
    return [
      name,
      list.length > 0 ? list.map((value) => short(value)).join(' ') : undefined,
    ] as const
  })
  return Object.fromEntries(places)
}

function contentOf(part: Element, around: Look, scene: Scene): string {
  return [...part.childNodes].map((node) => partOf(node, around, scene)).join('')
}

function partOf(node: Node, around: Look, scene: Scene): string {
  if (node instanceof Text) return escapeXml(node.data.replace(/\s+/g, ' '))
  if (!(node instanceof Element) || /^(title|desc)$/.test(node.localName)) return ''
  const style = getComputedStyle(node)
  if (style.display === 'none') return ''
  const look = svgTextLook(style, scene.definitions.refer)
  noteFace(scene, look)
  return element(
    'tspan',
    { ...placeOf(node, 0), ...changed(look, around) },
    contentOf(node, look, scene),
  )
}

export function drawSvgText(text: SVGTextElement, style: CSSStyleDeclaration, scene: Scene): void {
  if (style.visibility !== 'visible') return
  const look = svgTextLook(style, scene.definitions.refer)
  const lower =
    (lowered[style.getPropertyValue('dominant-baseline')] ?? 0) * Number.parseFloat(style.fontSize)
  noteFace(scene, look)
  scene.items.push(
    textElement(
      {
        ...placeOf(text, lower),
        transform: transformOf(matrixOf(scene, text)),
        opacity: opacityOf(style),
        ...changed(look, initialLook),
      },
      contentOf(text, look, scene),
    ),
  )
}
