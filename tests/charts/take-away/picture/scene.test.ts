import { expect, test } from 'vitest'
import { matrixOf, noteFace, placed } from '#charts/take-away/picture/scene.ts'
import { initialLook } from '#charts/take-away/svg/paint-style.ts'
import { still } from '#charts/take-away/svg/matrix.ts'
import { emptyScene, rect, svgPart } from '#tests/support/builders/laid-out.ts'

const scene = emptyScene({ origin: { x: 100, y: 40 } })

test('places in the window become places in the picture', () => {
  expect(placed(scene, rect(110.001, 50, 20, 5))).toEqual({ x: 10, y: 10, width: 20, height: 5 })
})

test('so do the units of a shape, and a shape without a place stays where it is', () => {
  const matrix = { ...still, a: 2, d: 2, e: 130, f: 40 }
  expect(matrixOf(scene, svgPart('rect', {}, { matrix }))).toEqual({ ...matrix, e: 30, f: 0 })
  const lost = Object.assign(svgPart('rect'), { getScreenCTM: () => null })
  expect(matrixOf(emptyScene(), lost)).toEqual(still)
})

test('the first face of a list is noted with its slant', () => {
  noteFace(scene, { ...initialLook, 'font-family': '"Source Sans", serif', 'font-style': 'italic' })
  expect([...scene.faces]).toEqual(['Source Sans|italic'])
})
