// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figureOrigins } from '#domain/atlas/atlas.ts'
import {
  atlasQuery,
  filterSections,
  readAtlasFilter,
  wholeAtlas,
} from '#features/atlas/atlas-filter.ts'
import { atlas } from './atlas-samples.ts'

const read = (query: string) => readAtlasFilter(new URLSearchParams(query))
const found = (from: (typeof figureOrigins)[number] | '', text: string) =>
  filterSections(atlas.sections, { from, text }).flatMap(({ entries }) =>
    entries.map(({ id }) => id),
  )

test('figures are found by where their values come from and by words', () => {
  expect(found('', '')).toEqual(['border-map', 'hidden', 'india-oil-ratios'])
  expect(found('beyond', '')).toEqual(['hidden', 'india-oil-ratios'])
  expect(found('', 'border inherited')).toEqual(['border-map'])
  expect(found('jia', 'barrels')).toEqual([])
})

test('a section without a figure that fits is left out', () => {
  expect(filterSections(atlas.sections, { from: 'jia', text: '' })).toHaveLength(1)
})

test('a filter comes back from its own address', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
      fc.constantFrom('' as const, ...figureOrigins),
      (text, from) => {
        expect(read(atlasQuery({ from, text }))).toEqual({ from, text })
      },
    ),
  )
})

test('an origin that there is not counts as none', () => {
  expect(read('from=space')).toEqual(wholeAtlas)
  expect(atlasQuery(wholeAtlas)).toBe('')
})
