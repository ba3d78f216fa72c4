import * as v from 'valibot'
import { expect, test } from 'vitest'
import { figureSchema } from '#domain/series/figure.ts'
import { figureOf, readFigures } from '#tests/support/builders/figures.ts'

test('every figure that can be drawn has its rows, each once', () => {
  const known = figureSchema.options.map((option) => option.entries.id.literal)
  const written = readFigures().map((figure) => figure.id)
  expect(written.length).toBeGreaterThan(0)
  expect(written.sort()).toEqual([...known].sort())
})

test('a row without evidence is refused', () => {
  const figure = figureOf('hundred-km-zone')
  const bare = { ...figure, rows: figure.rows.map((row) => ({ ...row, evidence: [] })) }
  const read = v.safeParse(figureSchema, bare)
  expect(read.success).toBe(false)
  expect(read.issues?.[0]?.message).toBe('names no evidence')
})

test('a figure that nobody can draw is refused', () => {
  expect(v.is(figureSchema, { ...figureOf('border-map'), id: 'pie-of-everything' })).toBe(false)
})

test('a misspelt field is refused rather than ignored', () => {
  expect(v.is(figureSchema, { ...figureOf('border-map'), notes: 'x' })).toBe(false)
})
