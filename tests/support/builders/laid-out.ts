/** What a browser lays out and jsdom does not: boxes, lines of type, and places in a drawing. */
import { onTestFinished, vi } from 'vitest'
import type { Scene } from '#charts/take-away/picture/scene.ts'
import { createDefinitions } from '#charts/take-away/svg/definitions.ts'
import { still, type Matrix } from '#charts/take-away/svg/matrix.ts'

const svgNames = 'http://www.w3.org/2000/svg'

export function rect(x: number, y: number, width: number, height: number): DOMRect {
  const edges = { left: x, top: y, right: x + width, bottom: y + height }
  return { x, y, width, height, ...edges, toJSON: () => edges }
}

/** An element whose box is known. */
export function boxed<Part extends Element>(part: Part, box: DOMRect): Part {
  part.getBoundingClientRect = () => box
  return part
}

const listed = /^(text|tspan)$/

/** A part of a drawing with its lengths counted out, as browsers do; 50% is `whole` / 2. */
export function svgPart(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  { matrix = still, whole = 200 }: { readonly matrix?: Matrix; readonly whole?: number } = {},
): SVGGraphicsElement {
  const part = document.createElementNS(svgNames, name)
  for (const [key, value] of Object.entries(attributes)) {
    part.setAttribute(key, value)
    const number = Number.parseFloat(value) * (value.endsWith('%') ? whole / 100 : 1)
    if (!/^(x|y|dx|dy|x1|y1|x2|y2|cx|cy|r|rx|ry|width|height)$/.test(key)) continue
    const length = { value: number }
    const baseVal = listed.test(name) ? [length] : length
    Object.defineProperty(part, key, { value: { baseVal }, configurable: true })
  }
  Object.assign(part, { getScreenCTM: () => matrix })
  // jsdom knows only a few kinds of SVG elements; this one has all that the code asks of it.
  return part as SVGGraphicsElement
}

/** A scene whose corner is the window's, and which finds what stands in the document. */
export function emptyScene(more: Partial<Scene> = {}): Scene {
  return {
    origin: { x: 0, y: 0 },
    items: [],
    later: [],
    definitions: createDefinitions((id) => document.getElementById(id)),
    moves: new Map(),
    faces: new Set(),
    ...more,
  }
}

/** jsdom says of each thing it lacks that it does; here nothing is generated and nothing painted. */
export function withoutPaint(): void {
  const real = window.getComputedStyle.bind(window)
  const nothing = document.createElement('i').style
  const styles = vi
    .spyOn(window, 'getComputedStyle')
    .mockImplementation((part, pseudo) => (pseudo ? nothing : real(part)))
  const canvas = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  onTestFinished(() => {
    styles.mockRestore()
    canvas.mockRestore()
  })
}

/** Side of the square in which each character stands. */
export const square = 10

/**
 * Sets every text in squares, on lines that begin at the given characters. A space before a break has
 * no width, as in a browser.
 */
export function typeset(breaks: readonly number[] = []): void {
  const starts = [0, ...breaks]
  function getClientRects(this: Range): DOMRect[] {
    const at = this.startOffset
    const line = starts.findLastIndex((start) => start <= at)
    const hangs = starts[line + 1] === at + 1 && this.toString() === ' '
    const x = (at - (starts[line] ?? 0)) * square
    return [rect(x, line * square, hangs ? 0 : square, square)]
  }
  Object.defineProperty(Range.prototype, 'getClientRects', {
    value: getClientRects,
    configurable: true,
  })
  onTestFinished(() => {
    Reflect.deleteProperty(Range.prototype, 'getClientRects')
  })
}
