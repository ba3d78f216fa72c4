// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { figureLoaders, loadFigure } from '#charts/figure-loaders.ts'
import { readFigures } from '#tests/support/builders/figures.ts'

test('every figure of the content has a loader and every loader has a figure', () => {
  expect(Object.keys(figureLoaders).sort()).toEqual(
    readFigures()
      .map(({ id }) => id)
      .sort(),
  )
})

test('a figure’s code is asked for once', async () => {
  const asked = loadFigure('border-map')
  expect(loadFigure('border-map')).toBe(asked)
  expect(typeof (await asked)).toBe('function')
})
