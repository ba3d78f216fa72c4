import { expect, test } from 'vitest'
import { dependenceAnswersSeries } from '#domain/series/energy/dependence-answers.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('dependence-answers')
const { marks, table, summary } = dependenceAnswersSeries(figure)

test('the span of the title is that of the answers of 2014–15 alone', () => {
  const [first, other] = marks.groups
  expect([first?.period, first?.low, first?.high, first?.span.label]).toEqual([
    '2014–15',
    68.9,
    78.9,
    '10.0 points',
  ])
  expect(figure.title).toContain(`from ${Math.round(68.9)} to ${Math.round(78.9)} per cent`)
  expect([other?.period, other?.span.label]).toEqual(['2011–12', '7.6 points'])
})

test('answers of a period go from the lowest to the highest', () => {
  expect(marks.groups[0]?.answers.map(({ id }) => id)).toEqual([
    'oil-and-gas',
    'eia',
    'barrels',
    'tonnes',
    'ding',
  ])
})

test('values of the data set and of the paper are taken from where they stand', () => {
  const rows = table.rows.map(({ cells }) => cells.slice(0, 3))
  expect(rows).toContainEqual(['Oil and other liquids', '2014', '71.3'])
  expect(rows).toContainEqual(['Oil and other liquids', '2015', '73.3'])
  expect(rows).toContainEqual(['Ding’s figure', '2014–15 (likely)', '78.4'])
})

test('rows of marks are those of the table', () => {
  for (const { answers, span } of marks.groups) {
    for (const { values, counts } of answers)
      for (const { row, label } of values)
        expect([table.rows[row]?.cells[0], table.rows[row]?.cells[2]]).toEqual([counts, label])
    expect(table.rows[span.row]?.cells[2]).toBe(span.label)
  }
})

test('that another count gives the same number is told as a coincidence of numbers', () => {
  expect(summary).toContain(
    'The number 78.4 appears once more, in 2015, where another thing is counted (oil, by volume).',
  )
})

test('the scale reaches round numbers around all answers', () => {
  expect(marks.axis).toEqual({ low: 65, high: 85, ticks: [65, 70, 75, 80, 85] })
})

test('an answer without a value is told', () => {
  const [first, ...others] = figure.rows
  if (!first) throw new Error('There is no answer.')
  const rows = [{ ...first, values: [] }, ...others]
  expect(() => dependenceAnswersSeries({ ...figure, rows })).toThrow(`${first.id} has no value.`)
})
