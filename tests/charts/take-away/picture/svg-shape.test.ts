import { expect, test } from 'vitest'
import { drawShape, geometryOf, isShape, lengthOf } from '#charts/take-away/picture/svg-shape.ts'
import { still } from '#charts/take-away/svg/matrix.ts'
import { emptyScene, svgPart } from '#tests/support/builders/laid-out.ts'

function styled(values: Readonly<Record<string, string>>): CSSStyleDeclaration {
  const style = { visibility: 'visible', getPropertyValue: (name: string) => values[name] ?? '' }
  // Only what the code reads of it.
  return Object.assign(style, values) as unknown as CSSStyleDeclaration
}

test('shares are counted out, and a length of nothing is not written', () => {
  const line = svgPart('line', { x1: '0', x2: '50%', y1: '10', y2: '10' })
  expect(geometryOf(line, styled({}))).toEqual({ x1: undefined, x2: 100, y1: 10, y2: 10 })
})

test('a style sheet may set a length, and goes before the attribute', () => {
  const circle = svgPart('circle', { r: '4' })
  expect(lengthOf(circle, styled({ r: '7px' }), 'r')).toBe(7)
  expect(lengthOf(circle, styled({ r: 'auto' }), 'r')).toBe(4)
  expect(lengthOf(circle, styled({}), 'cx')).toBeUndefined()
})

test('a path keeps its own words', () => {
  const path = svgPart('path', { d: 'M0 0H9' })
  expect(geometryOf(path, styled({}))).toEqual({ d: 'M0 0H9' })
  expect([isShape(path), isShape(svgPart('g')), isShape(svgPart('text'))]).toEqual([
    true,
    false,
    false,
  ])
})

test('a shape is drawn in its own units, moved to where the page shows it', () => {
  const scene = emptyScene()
  const matrix = { ...still, a: 2, d: 2, e: 30 }
  const shape = svgPart('rect', { width: '10', height: '4' }, { matrix })
  drawShape(shape, styled({ fill: 'rgb(160, 36, 107)', opacity: '0.5' }), scene)
  expect(scene.items).toEqual([
    '<rect width="10" height="4" transform="matrix(2 0 0 2 30 0)" opacity="0.5" fill="#a0246b"/>',
  ])
})

test('what is hidden, or has neither fill nor stroke, is not drawn', () => {
  const scene = emptyScene()
  drawShape(svgPart('rect'), styled({ visibility: 'hidden', fill: 'rgb(1, 2, 3)' }), scene)
  drawShape(svgPart('rect'), styled({ fill: 'none', stroke: 'none' }), scene)
  expect(scene.items).toEqual([])
})
