/**
 * A figure laid out once more, out of sight: in the light theme, on white, wide enough, and without
 * what only a page needs. A picture is read from it.
 */
import { isMoved, moveOf, multiply, shift, type Matrix } from '#charts/take-away/svg/matrix.ts'
import type { PageFace } from '#charts/take-away/page-faces.ts'
import { inlineUses } from './inline-uses.ts'
import { wearFaces } from './worn-faces.ts'
import styles from './stage.module.css'

export type PictureParts = {
  readonly figure: HTMLElement
  readonly drawing: HTMLElement
  /** What a reader has set, in words; empty where there is nothing to set. */
  readonly setting: string
  /** The last line: whose figure it is, and where it lives. */
  readonly foot: string
}

export type Stage = {
  readonly sheet: HTMLElement
  readonly moves: ReadonlyMap<Element, Matrix>
  readonly find: (id: string) => Element | null
  readonly clear: () => void
}

/** Narrower drawings are made for phones; a picture is mostly seen on something larger. */
const leastWidth = 480

/** Recharts draws for one width, which only its own script could change. */
function widthOf({ figure, drawing }: PictureParts): number {
  const { width } = figure.getBoundingClientRect()
  return drawing.querySelector('.recharts-surface') ? width : Math.max(width, leastWidth)
}

function copyOf(part: Element): Element {
  const copy = document.importNode(part, true)
  for (const extra of copy.querySelectorAll('[id$="-ask"], noscript, script')) extra.remove()
  for (const marked of copy.querySelectorAll('[data-read]')) marked.removeAttribute('data-read')
  return copy
}

function lineLike(like: Element | null | undefined, text: string, className = ''): Element[] {
  if (text === '') return []
  const line = document.createElement('p')
  line.className = `${like?.className ?? ''} ${className}`.trim()
  line.textContent = text
  return [line]
}

function sheetOf({ figure, drawing, setting, foot }: PictureParts): HTMLElement {
  const sheet = document.createElement('figure')
  // The first class is the frame's; a second one covers what is to be predicted.
  sheet.className = figure.classList.item(0) ?? ''
  const caption = figure.querySelector('figcaption')
  const lines = [...figure.children].filter((part) => part.localName === 'p')
  if (caption) sheet.append(copyOf(caption))
  sheet.querySelector('figcaption')?.append(...lineLike(caption?.lastElementChild, setting))
  sheet.append(copyOf(drawing), ...lines.map(copyOf))
  sheet.append(...lineLike(lines.at(-1), foot, styles.address))
  return sheet
}

/** Takes turns and shifts off boxes, and remembers them, in the window's pixels. */
function takeOffMoves(sheet: Element): Map<Element, Matrix> {
  const boxes = [...sheet.querySelectorAll<HTMLElement | SVGElement>('*')].filter(
    (part) => !(part instanceof SVGElement) || part.ownerSVGElement === null,
  )
  const moves = new Map<Element, Matrix>()
  for (const box of boxes) {
    const style = getComputedStyle(box)
    if (!isMoved(style)) continue
    const { translate, rotate, scale, transform, transformOrigin } = style
    const move = { translate, rotate, scale, transform, transformOrigin }
    for (const name of ['translate', 'rotate', 'scale', 'transform'])
      box.style.setProperty(name, 'none', 'important')
    const { left, top, width, height } = box.getBoundingClientRect()
    const around = multiply(shift(left, top), moveOf(move, width, height))
    moves.set(box, multiply(around, shift(-left, -top)))
  }
  return moves
}

/** Patterns may stand elsewhere on the page; a copy of them takes the colours of the stage. */
function finderIn(stage: Element) {
  return (id: string) => {
    const here = [...stage.querySelectorAll('[id]')].find((part) => part.id === id)
    const there = here ? null : document.getElementById(id)
    if (!there) return here ?? null
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    svg.append(document.importNode(there, true))
    stage.append(svg)
    return svg.firstElementChild
  }
}

export async function setStage(parts: PictureParts, faces: readonly PageFace[]): Promise<Stage> {
  const stage = document.createElement('div')
  stage.className = styles.stage ?? ''
  stage.inert = true
  stage.setAttribute('aria-hidden', 'true')
  stage.style.inlineSize = `${widthOf(parts)}px`
  const sheet = sheetOf(parts)
  stage.append(sheet)
  document.body.append(stage)
  try {
    await inlineUses(sheet)
    const takeOff = await wearFaces(stage, faces)
    const clear = () => {
      stage.remove()
      takeOff()
    }
    return { sheet, moves: takeOffMoves(sheet), find: finderIn(stage), clear }
  } catch (error) {
    stage.remove()
    throw error
  }
}
