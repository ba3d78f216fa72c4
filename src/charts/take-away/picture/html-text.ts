/** Words of HTML in a drawing, as runs on the lines on which the browser set them. */
import { element, escapeXml, short, textElement } from '#charts/take-away/svg/markup.ts'
import { changed, wordsLook } from '#charts/take-away/svg/paint-style.ts'
import { noteFace, type Run, type Scene } from './scene.ts'
import { textLines } from './text-lines.ts'

/** Share of a line of type that stands above the baseline, in faces that tell nothing of themselves. */
const usualAscent = 0.78
const ascents = new Map<string, number>()

function ascentOf({ fontStyle, fontWeight, fontFamily }: CSSStyleDeclaration): number {
  const font = `${fontStyle} ${fontWeight} 100px ${fontFamily}`
  const known = ascents.get(font)
  if (known !== undefined) return known
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) return usualAscent
  pen.font = font
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText('x')
  const share = above + below > 0 ? above / (above + below) : usualAscent
  ascents.set(font, share)
  return share
}

function blockOf(node: Node): Element {
  let block = node.parentElement
  while (block?.parentElement && getComputedStyle(block).display.startsWith('inline'))
    block = block.parentElement
  return block ?? document.documentElement
}

const alignments: Readonly<Record<string, Run['align']>> = {
  center: 'middle',
  right: 'end',
  end: 'end',
}

function isFirstIn(block: Element, text: Text): boolean {
  const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let first = walk.nextNode()
  while (first instanceof Text && first.data.trim() === '') first = walk.nextNode()
  return first === text
}

/** Capitals that only the style sheet asks for. */
function cased(words: string, transform: string): string {
  if (transform === 'uppercase') return words.toUpperCase()
  if (transform === 'lowercase') return words.toLowerCase()
  return transform === 'capitalize'
    ? words.replace(/(^|\s)\p{L}/gu, (one) => one.toUpperCase())
    : words
}

function withFirstLetter(words: string, block: Element, text: Text): string {
  const isCapital = getComputedStyle(block, '::first-letter').textTransform === 'uppercase'
  return isCapital && isFirstIn(block, text)
    ? words.slice(0, 1).toUpperCase() + words.slice(1)
    : words
}

export function drawHtmlText(text: Text, scene: Scene): void {
  const parent = text.parentElement
  if (!parent) return
  const style = getComputedStyle(parent)
  const lines = style.visibility === 'visible' ? textLines(text, style.hyphens === 'auto') : []
  if (lines.length === 0) return
  const block = blockOf(text)
  const look = wordsLook(style)
  noteFace(scene, look)
  const { x, y } = scene.origin
  lines.forEach(({ text: words, left, right, top, bottom, ...spaces }, index) => {
    const written = cased(words, style.textTransform)
    scene.items.push({
      ...spaces,
      text: index === 0 ? withFirstLetter(written, block, text) : written,
      from: left - x,
      to: right - x,
      baseline: top - y + (bottom - top) * ascentOf(style),
      look,
      block,
      align: alignments[getComputedStyle(block).textAlign] ?? 'start',
    })
  })
}

/** One after the other in the same line, with at most a space between them. */
function goesOn(last: Run, next: Run): boolean {
  const gap = next.from - last.to
  const room = last.spaceAfter || next.spaceBefore ? 0.45 * Number(last.look['font-size']) : 0.75
  return (
    last.block === next.block && Math.abs(last.baseline - next.baseline) < 1 && Math.abs(gap) < room
  )
}

function lineMarkup(runs: readonly Run[]): string {
  const [first] = runs
  const last = runs.at(-1)
  if (!first || !last) return ''
  const { align, look } = first
  const x = { start: first.from, middle: (first.from + last.to) / 2, end: last.to }[align]
  const words = runs.map((run, index) => {
    const space = index > 0 && (run.spaceBefore || runs[index - 1]?.spaceAfter) ? ' ' : ''
    const own = changed(run.look, look)
    const text = escapeXml(run.text)
    return Object.keys(own).length === 0 ? space + text : space + element('tspan', own, text)
  })
  return textElement(
    {
      x: short(x),
      y: short(first.baseline),
      'text-anchor': align === 'start' ? undefined : align,
      ...changed(look),
    },
    words.join(''),
  )
}

/** Everything drawn, with the words of one line together, so that they stay apart in any face. */
export function itemsMarkup(items: Scene['items']): string {
  const lines: (string | Run[])[] = []
  for (const item of items) {
    const line = lines.at(-1)
    const last = Array.isArray(line) ? line.at(-1) : undefined
    if (typeof item === 'string') lines.push(item)
    else if (Array.isArray(line) && last && goesOn(last, item)) line.push(item)
    else lines.push([item])
  }
  return lines.map((line) => (Array.isArray(line) ? lineMarkup(line) : line)).join('\n')
}
