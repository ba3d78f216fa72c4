import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  motivesIndiaPakistanSchema,
  motivesIndiaPakistanSeries,
} from '#domain/series/interests/motives-india-pakistan.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('motives-india-pakistan')
const { marks, table, summary } = motivesIndiaPakistanSeries(figure)

test('energy, security and economy are named for both, status and connectivity for India alone', () => {
  const holders = Object.fromEntries(
    marks.motives.map(({ name, sides }) => [name, sides.map(({ holds }) => holds)]),
  )
  expect(holders).toEqual({
    Energy: [true, true],
    Security: [true, true],
    Economy: [true, true],
    'Great-power status': [true, false],
    Connectivity: [true, false],
  })
  expect(summary).toContain('For both: energy, security and economy.')
  expect(summary).toContain('For India alone: great-power status and connectivity.')
  expect(summary).not.toContain('For Pakistan alone')
})

test('the finding holds: Pakistan was interested early, India names more', () => {
  expect(marks.early.sides.map(({ holds }) => holds)).toEqual([false, true])
  expect(marks.counts.india).toBeGreaterThan(marks.counts.pakistan)
  expect(summary).toContain('five motives for India and three for Pakistan')
})

test('no early interest is an answer, and a motive that is left out is no answer', () => {
  expect(table.rows[0]?.cells.slice(1)).toEqual([
    'no: cool and distant, but watching',
    'yes: wished to join before there was an SCO',
  ])
  expect(table.rows.slice(4).map(({ cells }) => cells[2])).toEqual(['not named', 'not named'])
})

test('a motive that Ding names for nobody is refused', () => {
  const rows = [...figure.rows, { name: 'Sport' }]
  expect(v.safeParse(motivesIndiaPakistanSchema, { ...figure, rows }).success).toBe(false)
})
