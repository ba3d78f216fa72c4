import { expect, test } from 'vitest'
import { indiaOilRatiosSeries } from '#domain/series/energy/india-oil-ratios.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('india-oil-ratios')
const { marks, table, summary } = indiaOilRatiosSeries(figure)

test('the two shares are 27.8 and 78.4 per cent, each of a whole of its own', () => {
  expect(marks.map((bar) => bar.label)).toEqual(['27.8%', '78.4%'])
  expect(marks.map((bar) => bar.share)).toEqual([0.278, 0.784])
  expect(new Set(marks.map((bar) => bar.whole)).size).toBe(2)
})

test('the finding holds: over a quarter and over three quarters', () => {
  expect(marks[0]?.share).toBeGreaterThan(0.25)
  expect(marks[1]?.share).toBeGreaterThan(0.75)
  expect(figure.title).toContain('over a quarter')
  expect(figure.title).toContain('over three quarters')
})

test('the rest of each whole is computed to one decimal and nothing is added across', () => {
  expect(table.rows.map((row) => row.cells.slice(1, 4))).toEqual([
    [27.8, 'all that India imports', 72.2],
    [78.4, 'all the oil that India uses', 21.6],
  ])
  expect(summary).toContain('the two cannot be added')
  expect(summary).not.toContain('106.2')
})

test('a period that the note does not state is said to be missing', () => {
  expect(marks.map((bar) => bar.period)).toEqual(['first half of 2014–2015', 'period not stated'])
  expect(summary).toContain('78.4% is imported oil (period not stated)')
})
