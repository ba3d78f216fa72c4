// @vitest-environment jsdom
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { figureFilesIn } from '#app/figure-files.ts'
import { readFigures } from '#tests/support/builders/figures.ts'

const drawn = (id: string) => `<figure id="figure-${id}" class="x">`

test('a page names the files of the figures that stand in it, each once, and no other', () => {
  expect(figureFilesIn('<p>No figure here.</p>')).toEqual([])
  expect(figureFilesIn(`${drawn('accession-ladder')}${drawn('accession-ladder')}`)).toEqual([
    'charts/steps/accession-ladder.tsx',
  ])
})

test('every figure has its own file', () => {
  const ids = readFigures().map(({ id }) => id)
  const files = figureFilesIn(ids.map(drawn).join(''))
  expect(new Set(files).size).toBe(ids.length)
  expect(files.filter((file) => !existsSync(`src/${file}`))).toEqual([])
})
