/** Goes through what is laid out, from back to front, and draws each part into the scene. */
import { element, openTag } from '#charts/take-away/svg/markup.ts'
import { inverse, multiply, shift, transformOf } from '#charts/take-away/svg/matrix.ts'
import { opacityOf, referenceIn } from '#charts/take-away/svg/paint-style.ts'
import { drawGenerated, type Side } from './generated-content.ts'
import { boxMarkup } from './html-box.ts'
import { drawHtmlText } from './html-text.ts'
import { matrixOf, placed, type Rect, type Scene } from './scene.ts'
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

/** A box without its border and its padding. */
function contentBox(style: CSSStyleDeclaration, { x, y, width, height }: Rect): Rect {
  const edge = (side: string) =>
    ['border-%-width', 'padding-%']
      .map((name) => Number.parseFloat(style.getPropertyValue(name.replace('%', side))) || 0)
      .reduce((sum, part) => sum + part)
  const [left, right, top, bottom] = [edge('left'), edge('right'), edge('top'), edge('bottom')]
  return { x: x + left, y: y + top, width: width - left - right, height: height - top - bottom }
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
    ? element('rect', contentBox(style, placed(scene, window)))
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

type Layer = 'below' | 'flow' | number

/** Positioned boxes lie above all that flows around them, in their order; some are sent below. */
function layerOf({ position, zIndex }: CSSStyleDeclaration): Layer {
  if (position === 'static' || position === '') return 'flow'
  const order = Number.parseInt(zIndex, 10) || 0
  return order < 0 ? 'below' : order
}

/** Draws now what flows, and leaves what is positioned until the rest of its layer stands. */
function drawInLayer(layer: Layer, scene: Scene, draw: () => void): void {
  if (typeof layer === 'number') scene.later.push({ order: layer, draw })
  else draw()
}

/** What is positioned inside comes last in it. */
function inOwnLayer(scene: Scene, draw: (inner: Scene) => void): void {
  const inner: Scene = { ...scene, later: [] }
  draw(inner)
  for (const one of inner.later.toSorted((a, b) => a.order - b.order)) one.draw()
}

function drawParts(part: Element, scene: Scene): void {
  const nodes = [...part.childNodes].map((node) => {
    const flows = !(node instanceof Element) || (isDrawing(node) && !isOuter(node))
    return { node, layer: flows ? 'flow' : layerOf(getComputedStyle(node)) }
  })
  const isBelow = ({ layer }: { readonly layer: Layer }) => layer === 'below'
  const backToFront = [...nodes.filter(isBelow), ...nodes.filter((one) => !isBelow(one))]
  for (const { node, layer } of backToFront) {
    if (node instanceof Element) drawInLayer(layer, scene, () => drawElement(node, scene))
    else if (node instanceof Text && !isDrawing(part)) drawHtmlText(node, scene)
  }
}

function drawMade(part: Element, side: Side, scene: Scene): void {
  const layer = layerOf(getComputedStyle(part, `::${side}`))
  drawInLayer(layer, scene, () => drawGenerated(part, side, (made) => drawElement(made, scene)))
}

function drawBox(part: Element, style: CSSStyleDeclaration, scene: Scene): void {
  const box = placed(scene, part.getBoundingClientRect())
  scene.items.push(...boxMarkup(style, box, scene.definitions))
  if (isDrawing(part)) return drawGroup(part, style, scene)
  drawMade(part, 'before', scene)
  drawParts(part, scene)
  drawMade(part, 'after', scene)
}

const isText = (part: SVGElement): part is SVGTextElement => part.localName === 'text'

function drawSvgPart(part: SVGElement, style: CSSStyleDeclaration, scene: Scene): void {
  if (isShape(part)) drawShape(part, style, scene)
  else if (isText(part)) drawSvgText(part, style, scene)
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
  const opacity = opacityOf(style)
  const isLayer = layerOf(style) !== 'flow' || transform !== undefined || opacity !== undefined
  within(scene, { opacity, transform }, () => {
    if (isLayer) inOwnLayer(scene, (inner) => drawBox(part, style, inner))
    else drawBox(part, style, scene)
  })
}

/** Everything that is laid out on it. */
export function drawSheet(sheet: Element, scene: Scene): void {
  inOwnLayer(scene, (inner) => drawElement(sheet, inner))
}
