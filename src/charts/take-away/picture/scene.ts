/** What the parts of a picture are drawn into, one after the other, from back to front. */
import type { Definitions } from '#charts/take-away/svg/definitions.ts'
import { short } from '#charts/take-away/svg/markup.ts'
import { still, type Matrix } from '#charts/take-away/svg/matrix.ts'
import type { Look } from '#charts/take-away/svg/paint-style.ts'

/** Words on one line, in the picture's pixels. */
export type Run = {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly baseline: number
  readonly look: Look
  /** The paragraph they stand in, and where its lines are lined up. */
  readonly block: Element
  readonly align: 'start' | 'middle' | 'end'
  readonly spaceBefore: boolean
  readonly spaceAfter: boolean
}

export type Scene = {
  /** The picture's corner in the window. */
  readonly origin: { readonly x: number; readonly y: number }
  readonly items: (string | Run)[]
  /** What lies above the rest, drawn once that is drawn. */
  readonly later: { readonly order: number; readonly draw: () => void }[]
  readonly definitions: Definitions
  /** Turns and shifts that the stage has taken off, for they would hide where things really are. */
  readonly moves: ReadonlyMap<Element, Matrix>
  /** Faces that words are set in, as "Source Sans|italic". */
  readonly faces: Set<string>
}

export function noteFace({ faces }: Scene, look: Look): void {
  const first = (look['font-family'] ?? '').split(',')[0] ?? ''
  faces.add(`${first.replace(/["']/g, '').trim()}|${look['font-style'] ?? 'normal'}`)
}

export type Rect = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A rectangle of the window in the picture. */
export function placed({ origin }: Scene, { left, top, width, height }: DOMRect): Rect {
  return {
    x: short(left - origin.x),
    y: short(top - origin.y),
    width: short(width),
    height: short(height),
  }
}

/** From an element's own units to the picture's pixels. */
export function matrixOf({ origin }: Scene, shape: SVGGraphicsElement): Matrix {
  const { a, b, c, d, e, f } = shape.getScreenCTM() ?? still
  return { a, b, c, d, e: e - origin.x, f: f - origin.y }
}
