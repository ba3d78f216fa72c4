import { expect, test } from 'vitest'
import { dutyLabel, hundredKmZoneSeries } from '#domain/series/hundred-km-zone.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('hundred-km-zone')
const { marks, table, summary } = hundredKmZoneSeries(figure)

test('both agreements use a zone of 100 km, the first to announce and the second to limit', () => {
  expect(marks.map(({ year, km, duty }) => [year, km, duty])).toEqual([
    ['1996', 100, 'notify'],
    ['1997', 100, 'limit'],
  ])
})

test('the summary says the distance, both duties and the 363 days between', () => {
  expect(summary).toContain('100 km on either side')
  expect(summary).toContain('announced to the others')
  expect(summary).toContain('cut and capped')
  expect(summary).toContain('363 days')
})

test('every band is a row of the table with the same distance and duty', () => {
  expect(table.rows.map((row) => [row.cells[2], row.cells[3]])).toEqual(
    marks.map((band) => [band.km, dutyLabel(band.duty)]),
  )
})

test('two different distances would both be told', () => {
  const [first, second] = figure.rows
  if (!first || !second) throw new Error('two agreements are expected')
  const changed = hundredKmZoneSeries({ ...figure, rows: [first, { ...second, km: 50 }] })
  expect(changed.summary).toContain('100 and 50 km')
})
