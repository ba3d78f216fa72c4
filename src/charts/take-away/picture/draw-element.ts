/** Goes through what is laid out, from back to front, and draws each part into the scene. */
import { element, openTag } from '#charts/take-away/svg/markup.ts'
import { inverse, multiply, shift, transformOf } from '#charts/take-away/svg/matrix.ts'
import { opacityOf, referenceIn } from '#charts/take-away/svg/paint-style.ts'
import { drawGenerated } from './generated-content.ts'
import { boxMarkup } from './html-box.ts'
import { drawHtmlText } from './html-text.ts'
import { matrixOf, placed, type Scene } from './scene.ts'
import { drawShape, isShape, lengthOf } from './svg-shape.ts'
import { drawSvgText } from './svg-text.ts'

const groups = new Set(['svg', 'g', 'a', 'switch'])

const isDrawing = (part: Element): part is SVGElement => part instanceof SVGElement
const isOuter = (part: Element) => isDrawing(part) && part.ownerSVGElement === null

/** For readers who hear the page: a box of one pixel, which shows nothing. */
function isForEars(style: CSSStyleDeclaration): boolean {
  return style.position === 'absolute' && style.clipPath.startsWith('inset(50%')
}

/** Everything that `draw` adds stands in one group; nothing is left where it adds nothing. */
function within(
  scene: Scene,
  attributes: Record<string, string | undefined>,
  draw: () => void,
): void {
  if (Object.values(attributes).every((value) => value === undefined)) return draw()
  const start = scene.items.push(openTag('g', attributes))
  draw()
  if (scene.items.length === start) scene.items.pop()
  else scene.items.push('</g>')
}

function clippedTo(scene: Scene, shape: string, draw: () => void): void {
  const id = scene.definitions.add((name) => element('clipPath', { id: name }, shape))
  within(scene, { 'clip-path': `url(#${id})` }, draw)
}

/** Half a stroke reaches over what the browser calls the bounds of a shape. */
function reachesOut(part: Element, window: DOMRect): boolean {
  const inside = [...part.querySelectorAll('*')].filter(
    (one) => isShape(one) || one.localName === 'text',
  )
  return inside.some((one) => {
    const { left, top, right, bottom } = one.getBoundingClientRect()
    const edge = (Number.parseFloat(getComputedStyle(one).strokeWidth) || 0) / 2 + 0.5
    return (
      left - edge < window.left - 1 ||
      top - edge < window.top - 1 ||
      right + edge > window.right + 1 ||
      bottom + edge > window.bottom + 1
    )
  })
}

/** The window through which a drawing inside a drawing is seen. */
function innerWindow(part: SVGElement, style: CSSStyleDeclaration, scene: Scene): string {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
    lengthOf(part, style, name),
  )
  const around = part.parentElement instanceof SVGGraphicsElement ? part.parentElement : undefined
  return element('rect', {
    x: x ?? 0,
    y: y ?? 0,
    width: width ?? 0,
    height: height ?? 0,
    transform: around && transformOf(matrixOf(scene, around)),
  })
}

function drawClipped(
  part: Element,
  style: CSSStyleDeclaration,
  scene: Scene,
  draw: () => void,
): void {
  const hides = /hidden|clip/.test(style.overflowX)
  const window = part.getBoundingClientRect()
  if (!hides || !isDrawing(part) || !reachesOut(part, window)) return draw()
  const shape = isOuter(part)
    ? element('rect', { ...placed(scene, window) })
    : innerWindow(part, style, scene)
  clippedTo(scene, shape, draw)
}

/** A group's clip is measured in the group's own units. */
function drawGroup(part: SVGElement, style: CSSStyleDeclaration, scene: Scene): void {
  const id = referenceIn(style.clipPath)
  const clip = id === undefined ? undefined : scene.definitions.refer(id)
  const drawChildren = () => drawClipped(part, style, scene, () => drawParts(part, scene))
  if (clip === undefined || !(part instanceof SVGGraphicsElement)) return drawChildren()
  const matrix = matrixOf(scene, part)
  within(scene, { transform: transformOf(matrix), 'clip-path': `url(#${clip})` }, () =>
    within(scene, { transform: transformOf(inverse(matrix)) }, drawChildren),
  )
}

/** Positioned boxes lie above their neighbours, those with a negative order below. */
function layerOf(node: Node): number {
  if (!(node instanceof Element) || (isDrawing(node) && !isOuter(node))) return 0
  const { position, zIndex } = getComputedStyle(node)
  const order = Number.parseInt(zIndex, 10) || 0
  return position === 'static' || position === '' ? 0 : order < 0 ? order : order + 0.5
}

function drawParts(part: Element, scene: Scene): void {
  const layers = [...part.childNodes].map((node) => ({ node, layer: layerOf(node) }))
  for (const { node } of layers.sort((one, other) => one.layer - other.layer)) {
    if (node instanceof Element) drawElement(node, scene)
    else if (node instanceof Text && !isDrawing(part)) drawHtmlText(node, scene)
  }
}

function drawBox(part: Element, style: CSSStyleDeclaration, scene: Scene): void {
  scene.items.push(
    ...boxMarkup(style, placed(scene, part.getBoundingClientRect()), scene.definitions),
  )
  if (isDrawing(part)) return drawGroup(part, style, scene)
  const drawMade = (made: Element) => drawElement(made, scene)
  const isBehind = getComputedStyle(part, '::before').position === 'static'
  if (isBehind) drawGenerated(part, 'before', drawMade)
  drawParts(part, scene)
  if (!isBehind) drawGenerated(part, 'before', drawMade)
  drawGenerated(part, 'after', drawMade)
}

function drawSvgPart(part: SVGElement, style: CSSStyleDeclaration, scene: Scene): void {
  if (isShape(part)) drawShape(part, style, scene)
  else if (part instanceof SVGTextElement) drawSvgText(part, style, scene)
  else if (part.localName === 'foreignObject') drawParts(part, scene)
  else if (groups.has(part.localName))
    within(scene, { opacity: opacityOf(style) }, () => drawGroup(part, style, scene))
}

export function drawElement(part: Element, scene: Scene): void {
  const style = getComputedStyle(part)
  if (style.display === 'none' || style.opacity === '0' || isForEars(style)) return
  if (isDrawing(part) && !isOuter(part)) return drawSvgPart(part, style, scene)
  const { x, y } = scene.origin
  const move = scene.moves.get(part)
  const transform = move && transformOf(multiply(multiply(shift(-x, -y), move), shift(x, y)))
  within(scene, { opacity: opacityOf(style), transform }, () => drawBox(part, style, scene))
}
