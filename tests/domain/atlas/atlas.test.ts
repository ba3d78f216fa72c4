import * as v from 'valibot'
import { expect, test } from 'vitest'
import { atlasSectionSchema, figureOrigins, originLabel } from '#domain/atlas/atlas.ts'

test('a section has at least the figure that opens it', () => {
  const section = { id: 'border', title: 'The border', figures: ['border-map'] }
  expect(v.parse(atlasSectionSchema, section)).toEqual(section)
  expect(v.is(atlasSectionSchema, { ...section, figures: [] })).toBe(false)
  expect(v.is(atlasSectionSchema, { ...section, pictures: [] })).toBe(false)
})

test('origins are told apart by their words', () => {
  expect(figureOrigins.map(originLabel)).toEqual(['Jia', 'Ding', 'Beyond the papers'])
})
