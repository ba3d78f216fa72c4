import { afterEach, beforeEach, expect, test } from 'vitest'
import { drawElement, drawSheet } from '#charts/take-away/picture/draw-element.ts'
import type { Scene } from '#charts/take-away/picture/scene.ts'
import { still } from '#charts/take-away/svg/matrix.ts'
import { boxed, emptyScene, rect, svgPart, withoutPaint } from '#tests/support/builders/laid-out.ts'

beforeEach(withoutPaint)
afterEach(() => document.body.replaceChildren())

type Looks = {
  readonly colour: string
  readonly css?: string
  readonly inside?: readonly Element[]
}

/** A box of one colour, which names it in the picture. */
function block({ colour, css = '', inside = [] }: Looks): HTMLElement {
  const part = boxed(document.createElement('div'), rect(0, 0, 10, 10))
  part.style.cssText = `visibility: visible; background-color: ${colour}; ${css}`
  part.append(...inside)
  return part
}

const [red, green, blue] = ['rgb(255, 0, 0)', 'rgb(0, 255, 0)', 'rgb(0, 0, 255)'] as const
const names: Readonly<Record<string, string>> = {
  ff0000: 'red',
  '00ff00': 'green',
  '0000ff': 'blue',
}

function drawn(part: Element, more: Partial<Scene> = {}): Scene {
  document.body.append(part)
  const scene = emptyScene(more)
  drawSheet(part, scene)
  return scene
}

const order = ({ items }: Scene) =>
  items.flatMap(
    (item) => names[/#([0-9a-f]{6})/.exec(typeof item === 'string' ? item : '')?.[1] ?? ''] ?? [],
  )

test('boxes are drawn from back to front: one inside another comes after it', () => {
  const inside = [block({ colour: green })]
  expect(order(drawn(block({ colour: red, inside })))).toEqual(['red', 'green'])
})

test('what is positioned lies above what flows, however deep that lies, and what is sent below comes first', () => {
  const positioned = block({ colour: red, css: 'position: absolute' })
  const flowing = block({ colour: green, inside: [block({ colour: blue })] })
  const paper = block({ colour: 'transparent', inside: [positioned, flowing] })
  expect(order(drawn(paper))).toEqual(['green', 'blue', 'red'])
  const below = block({ colour: blue, css: 'position: absolute; z-index: -1' })
  expect(
    order(drawn(block({ colour: 'transparent', inside: [block({ colour: red }), below] }))),
  ).toEqual(['blue', 'red'])
})

test('one that is positioned inside another box lies above an earlier one', () => {
  const line = block({ colour: red, css: 'position: absolute' })
  const words = block({ colour: green, css: 'position: relative' })
  const holder = block({ colour: 'transparent', inside: [words] })
  expect(order(drawn(block({ colour: 'transparent', inside: [line, holder] })))).toEqual([
    'red',
    'green',
  ])
})

test('what nobody sees is not drawn', () => {
  const inside = [
    block({ colour: red, css: 'display: none' }),
    block({ colour: green, css: 'opacity: 0' }),
    block({ colour: blue, css: 'position: absolute; clip-path: inset(50%)' }),
  ]
  expect(order(drawn(block({ colour: 'transparent', inside })))).toEqual([])
})

test('what is faint or turned is drawn in a group that is', () => {
  const turned = block({ colour: red })
  const moves = new Map([[turned, { ...still, e: 5 }]])
  const { items } = drawn(block({ colour: 'transparent', css: 'opacity: 0.4', inside: [turned] }), {
    moves,
  })
  expect(items).toEqual([
    '<g opacity="0.4">',
    '<g transform="translate(5 0)">',
    expect.stringContaining('#ff0000'),
    '</g>',
    '</g>',
  ])
})

function drawingWith(inside: readonly Element[], css = ''): SVGElement {
  const svg = boxed(svgPart('svg'), rect(0, 0, 100, 50))
  svg.style.cssText = `visibility: visible; ${css}`
  svg.append(...inside)
  return svg
}

function shape(x: number, width: number): SVGElement {
  const part = svgPart('rect', { x: String(x), width: String(width), height: '5' })
  part.style.cssText = 'visibility: visible; fill: rgb(255, 0, 0); stroke: none'
  return boxed(part, rect(x, 0, width, 5))
}

test('groups of a drawing are gone through, and what only tells or defines is not drawn', () => {
  const group = svgPart('g')
  group.append(shape(1, 5))
  const silent = ['title', 'desc', 'defs', 'pattern'].map((name) => svgPart(name))
  silent.forEach((part) => part.append(shape(1, 5)))
  const { items } = drawn(drawingWith([...silent, group]))
  expect(items).toEqual(['<rect x="1" width="5" height="5" fill="#ff0000"/>'])
})

test('a drawing that hides what reaches out of it is cut at its edge, others are not', () => {
  const cut = drawn(drawingWith([shape(90, 40)], 'overflow-x: hidden'))
  expect(cut.items[0]).toBe('<g clip-path="url(#part-1)">')
  expect(cut.definitions.markup()).toContain('<rect x="0" y="0" width="100" height="50"/>')
  expect(drawn(drawingWith([shape(10, 40)], 'overflow-x: hidden')).items).toHaveLength(1)
  expect(drawn(drawingWith([shape(90, 40)], 'overflow-x: visible')).items).toHaveLength(1)
})

test('one element alone is drawn into the scene that is given', () => {
  const scene = emptyScene()
  const part = block({ colour: red })
  document.body.append(part)
  drawElement(part, scene)
  expect(order(scene)).toEqual(['red'])
})
