import { expect, test } from 'vitest'
import { oilDependenceOverTimeSeries } from '#domain/series/energy/oil-dependence-over-time.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('oil-dependence-over-time')
const { marks, table, summary } = oilDependenceOverTimeSeries(figure)

test('the crossing is found in the data: China, and not India, turns to a shortage, in 1993', () => {
  expect(marks.crossing).toMatchObject({ country: 'cn', year: 1993, value: 3, row: 3 })
  expect(summary).toContain('Until 1992 China produced more oil than it used')
  expect(figure.title).toContain('In 1993 China')
})

test('without a turn to a shortage there is no crossing', () => {
  const india = oilDependenceOverTimeSeries({ ...figure, countries: ['in'] })
  expect(india.marks.crossing).toBeUndefined()
  expect(india.summary).not.toContain('first year')
})

test('the shares of the title are those of 2017', () => {
  const of2017 = table.rows.find(({ cells }) => cells[0] === '2017')?.cells
  expect(of2017).toEqual(['2017', '76.5', '64.7'])
})

test('the last stretch, and no other, leads to another source', () => {
  for (const { stretches } of marks.lines) {
    expect(stretches.map(({ splice }) => splice)).toEqual([false, true])
    expect(stretches[1]?.points.map(({ year }) => year)).toEqual([2017, 2023])
  }
  expect(table.rows.find(({ cells }) => cells[0] === '2023')?.evidence).toEqual([
    'cia-oil-and-gas-2023',
  ])
})

test('the paper’s figure is taken from the other figure and stands in a row of its own', () => {
  expect(marks.paper).toMatchObject({ label: '78.4', from: 2014.25, to: 2015.25, row: 29 })
  expect(table.rows.at(-1)).toEqual({
    cells: ['2014–15 (Ding)', '78.4', '–'],
    evidence: ['india-oil-import-dependence', 'source-of-india-oil-figures'],
  })
  expect(summary).toContain('lies above the line (71.3 in 2014, 73.3 in 2015)')
})

test('a ratio that there is not is told', () => {
  const paper = { ...figure.paper, ratio: 'no-such' }
  expect(() => oilDependenceOverTimeSeries({ ...figure, paper })).toThrow('no-such')
})
