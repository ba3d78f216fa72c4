import { afterEach, expect, test } from 'vitest'
import { drawSvgText } from '#charts/take-away/picture/svg-text.ts'
import { emptyScene, svgPart } from '#tests/support/builders/laid-out.ts'

afterEach(() => document.body.replaceChildren())

function drawn(text: SVGGraphicsElement): string {
  document.body.append(text)
  const scene = emptyScene()
  // A text of a drawing, which jsdom does not know as one.
  drawSvgText(text as unknown as SVGTextElement, getComputedStyle(text), scene)
  return scene.items.map((item) => (typeof item === 'string' ? item : item.text)).join('')
}

const face = 'font-family: Literata; font-size: 20px; fill: rgb(20, 34, 44); visibility: visible'

test('words stay words, at places in pixels, and keep the side from which they are set', () => {
  const text = svgPart('text', { x: '50%', dy: '4', style: `${face}; text-anchor: middle` })
  text.append('A < B')
  expect(drawn(text)).toMatch(
    /^<text x="100" dy="4" [^>]*fill="#14222c"[^>]*text-anchor="middle"[^>]*>A &lt; B<\/text>$/,
  )
})

test('parts of a text say only what differs, and hidden ones and titles are left out', () => {
  const text = svgPart('text', { style: face })
  const bold = svgPart('tspan', { x: '7', style: `${face}; font-weight: 600` })
  bold.append('12')
  const gone = svgPart('tspan', { style: 'display: none' })
  gone.append('gone')
  const title = svgPart('title')
  title.append('said')
  text.append(bold, ' days', gone, title)
  expect(drawn(text)).toContain('><tspan x="7" font-weight="600">12</tspan> days</text>')
})

test('a baseline that few programs know is turned into a shift', () => {
  const text = svgPart('text', { dy: '2', style: `${face}; dominant-baseline: central` })
  text.append('7')
  expect(drawn(text)).toContain('dy="9"')
})

test('a hidden text is not drawn', () => {
  const text = svgPart('text', { style: 'visibility: hidden' })
  text.append('7')
  expect(drawn(text)).toBe('')
})
