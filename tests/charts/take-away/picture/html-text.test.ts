import { afterEach, beforeEach, expect, test } from 'vitest'
import { drawHtmlText, itemsMarkup } from '#charts/take-away/picture/html-text.ts'
import type { Run } from '#charts/take-away/picture/scene.ts'
import { initialLook } from '#charts/take-away/svg/paint-style.ts'
import { emptyScene, typeset, withoutPaint } from '#tests/support/builders/laid-out.ts'

beforeEach(withoutPaint)
afterEach(() => document.body.replaceChildren())

const face = 'font-family: "Source Sans", serif; font-size: 16px; color: rgb(20, 34, 44)'

function runsOf(markup: string): Run[] {
  document.body.innerHTML = markup
  const scene = emptyScene({ origin: { x: -24, y: 0 } })
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = walk.nextNode(); text; text = walk.nextNode())
    if (text instanceof Text) drawHtmlText(text, scene)
  return scene.items.filter((item) => typeof item !== 'string')
}

const paragraph = document.createElement('p')
const base: Run = {
  text: '',
  from: 0,
  to: 0,
  baseline: 20,
  look: { ...initialLook, 'font-size': '10' },
  block: paragraph,
  align: 'start',
  spaceBefore: false,
  spaceAfter: false,
}

test('each line of a paragraph stands on its baseline, in the picture’s pixels', () => {
  typeset([4])
  const [first, second] = runsOf(`<p style='${face}'>one border</p>`)
  expect(first).toMatchObject({ text: 'one', from: 24, to: 54, align: 'start' })
  expect(second).toMatchObject({ text: 'border', from: 24, to: 84 })
  expect((second?.baseline ?? 0) - (first?.baseline ?? 0)).toBeCloseTo(10)
  expect(first?.look).toMatchObject({ 'font-family': '"Source Sans", serif', fill: '#14222c' })
})

test('capitals of the style sheet are written as such, and hidden words are not written', () => {
  typeset()
  const runs = runsOf(
    `<p style="text-transform: uppercase">sco</p><p style="visibility: hidden">gone</p>`,
  )
  expect(runs.map(({ text }) => text)).toEqual(['SCO'])
})

test('words in the middle stay in the middle in any face', () => {
  typeset()
  const [run] = runsOf(`<p style="text-align: center; ${face.replaceAll('"', "'")}">sco</p>`)
  expect(run?.align).toBe('middle')
  expect(itemsMarkup([{ ...base, text: 'sco', from: 10, to: 40, align: 'middle' }])).toMatch(
    /^<text x="25" y="20" text-anchor="middle"/,
  )
})

test('runs that follow each other in a line become one text, with the space between them', () => {
  const bold = { ...base.look, 'font-weight': '600' }
  const markup = itemsMarkup([
    { ...base, text: 'of', from: 0, to: 20, spaceAfter: true },
    { ...base, text: '<all>', from: 23, to: 60, look: bold },
  ])
  expect(markup).toBe(
    '<text x="0" y="20" font-size="10" xml:space="preserve">of <tspan font-weight="600">&lt;all&gt;</tspan></text>',
  )
})

test('runs far apart, on other lines or in other paragraphs stay apart', () => {
  const after = { ...base, text: 'b', from: 21, to: 30 }
  const first = { ...base, text: 'a', from: 0, to: 20, spaceAfter: true }
  const count = (next: Run) => itemsMarkup([first, next]).match(/<text/g)?.length
  expect(count(after)).toBe(1)
  expect(count({ ...after, from: 40 })).toBe(2)
  expect(count({ ...after, baseline: 40 })).toBe(2)
  expect(count({ ...after, block: document.createElement('p') })).toBe(2)
})

test('shapes between runs keep their place in the order', () => {
  expect(itemsMarkup([{ ...base, text: 'a' }, '<rect/>', { ...base, text: 'b' }])).toMatch(
    /a<\/text>\n<rect\/>\n<text.*b<\/text>$/,
  )
})
