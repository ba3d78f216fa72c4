/** Moves, turns and scalings of the plane, as six numbers. */
import { short } from './markup.ts'

export type Matrix = Readonly<Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f', number>>

export const still: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }

export const shift = (e: number, f: number): Matrix => ({ ...still, e, f })

/** First `second`, then `first`, as transforms are written. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  const { a, b, c, d, e, f } = first
  return {
    a: a * second.a + c * second.b,
    b: b * second.a + d * second.b,
    c: a * second.c + c * second.d,
    d: b * second.c + d * second.d,
    e: a * second.e + c * second.f + e,
    f: b * second.e + d * second.f + f,
  }
}

export function inverse({ a, b, c, d, e, f }: Matrix): Matrix {
  const det = a * d - b * c || 1
  return {
    a: d / det,
    b: -b / det,
    c: -c / det,
    d: a / det,
    e: (c * f - d * e) / det,
    f: (b * e - a * f) / det,
  }
}

/** As a transform attribute; nothing for a matrix that moves nothing. */
export function transformOf({ a, b, c, d, e, f }: Matrix): string | undefined {
  const turn = [a, b, c, d].map((part) => short(part, 5)).join(' ')
  const place = [e, f].map((part) => short(part)).join(' ')
  if (turn !== '1 0 0 1') return `matrix(${turn} ${place})`
  return place === '0 0' ? undefined : `translate(${place})`
}

/** How much larger a length becomes, on the whole. */
export function scaleOf({ a, b, c, d }: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}

const numbersIn = (text: string) => text.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? []

/** Shares of the box are meant where a number ends in %. */
function shiftOf(translate: string, width: number, height: number): Matrix {
  if (translate === '' || translate === 'none') return still
  const [x = 0, y = 0] = translate
    .split(' ')
    .map((part, index) =>
      part.endsWith('%')
        ? (Number.parseFloat(part) / 100) * (index === 0 ? width : height)
        : Number.parseFloat(part),
    )
  return shift(x, y)
}

function turnOf(rotate: string): Matrix {
  const turn = ((Number.parseFloat(rotate) || 0) * Math.PI) / 180
  return { ...still, a: Math.cos(turn), b: Math.sin(turn), c: -Math.sin(turn), d: Math.cos(turn) }
}

function scalingOf(scale: string): Matrix {
  const [x = 1, y = x] = numbersIn(scale)
  return { ...still, a: x, d: y }
}

function matrixIn(transform: string): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform.startsWith('matrix(')
    ? numbersIn(transform)
    : []
  return { a, b, c, d, e, f }
}

type Moved = Pick<
  CSSStyleDeclaration,
  'translate' | 'rotate' | 'scale' | 'transform' | 'transformOrigin'
>

/** What a style sheet does to a box of this size, measured from the box's own corner. */
export function moveOf(style: Moved, width: number, height: number): Matrix {
  const [x = 0, y = 0] = numbersIn(style.transformOrigin)
  return [
    shiftOf(style.translate, width, height),
    turnOf(style.rotate),
    scalingOf(style.scale),
    matrixIn(style.transform),
    shift(-x, -y),
  ].reduce(multiply, shift(x, y))
}

export function isMoved({ translate, rotate, scale, transform }: Moved): boolean {
  return [translate, rotate, scale, transform].some(
    (one) => one !== undefined && one !== '' && one !== 'none',
  )
}
