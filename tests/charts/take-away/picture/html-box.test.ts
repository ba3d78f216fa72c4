import { expect, test } from 'vitest'
import { boxMarkup } from '#charts/take-away/picture/html-box.ts'
import { emptyScene } from '#tests/support/builders/laid-out.ts'

const box = { x: 10, y: 20, width: 100, height: 40 }

function drawn(css: string) {
  const part = document.createElement('div')
  part.style.cssText = `visibility: visible; ${css}`
  document.body.append(part)
  const { definitions } = emptyScene()
  const shapes = boxMarkup(getComputedStyle(part), box, definitions)
  part.remove()
  return { shapes, definitions: definitions.markup() }
}

test('a ground fills the box and takes its corners along', () => {
  expect(drawn('background-color: rgb(255, 255, 255); border-top-left-radius: 6px').shapes).toEqual(
    ['<rect x="10" y="20" width="100" height="40" rx="6" fill="#ffffff"/>'],
  )
})

test('four borders alike are one line around, inside the box', () => {
  expect(drawn('border: 2px solid rgb(160, 36, 107)').shapes).toEqual([
    '<rect x="11" y="21" width="98" height="38" fill="none" stroke="#a0246b" stroke-width="2"/>',
  ])
})

test('a circle is a box whose corners are half its size', () => {
  const [ring] = drawn('border: 2px solid rgb(0, 0, 0); border-top-left-radius: 50%').shapes
  expect(ring).toContain('rx="19"')
})

test('single borders are lines along their side, dashed where they are', () => {
  const { shapes } = drawn(
    'border-top: 1px solid rgb(1, 2, 3); border-left: 4px dashed rgb(1, 2, 3)',
  )
  expect(shapes).toEqual([
    '<line x1="10" x2="110" y1="20.5" y2="20.5" stroke="#010203" stroke-width="1"/>',
    '<line x1="12" x2="12" y1="20" y2="60" stroke="#010203" stroke-width="4" stroke-dasharray="10 8"/>',
  ])
})

test('stripes become a gradient that the box refers to', () => {
  const { shapes, definitions } = drawn(
    'background-image: repeating-linear-gradient(90deg, rgb(1, 2, 3) 0px, rgb(1, 2, 3) 9px)',
  )
  expect(shapes).toEqual(['<rect x="10" y="20" width="100" height="40" fill="url(#part-1)"/>'])
  expect(definitions).toContain('<linearGradient id="part-1"')
})

test('what shows nothing draws nothing', () => {
  expect(drawn('').shapes).toEqual([])
  expect(drawn('visibility: hidden; background-color: rgb(1, 2, 3)').shapes).toEqual([])
})
