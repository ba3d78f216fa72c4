import { expect, test } from 'vitest'
import { borderLengthsSeries } from '#domain/series/border/border-lengths.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('border-lengths')
const { marks, table, summary } = borderLengthsSeries(figure)

test('parts of one border are added, and the totals are those of the title', () => {
  expect(marks.measurements.map(({ total }) => total)).toEqual([6450, 7484, 7559])
  for (const { totalLabel } of marks.measurements) expect(figure.title).toContain(totalLabel)
})

test('every length stands in the table, in whole kilometres', () => {
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['Russia', '3,645', '4,179', '4,209', 'not given'],
    ['Kazakhstan', '1,533', '1,765', '1,783', 'not given'],
    ['Kyrgyzstan', '858', '1,063', '1,072', 'about 1,000 km'],
    ['Tajikistan', '414', '477', '495', 'not given'],
    ['All four', '6,450', '7,484', '7,559', 'more than 7,000 km'],
  ])
})

test('stretches join from the start of the bar to its total', () => {
  for (const { stretches, total, name } of marks.measurements) {
    for (const [at, { from, km }] of stretches.entries())
      expect(from + km, name).toBe(stretches[at + 1]?.from ?? total)
    expect(stretches[0]?.from).toBe(0)
  }
})

test('growth is told from the first measurement', () => {
  expect(marks.measurements.map(({ growth }) => growth)).toEqual(['', '+16.0%', '+17.2%'])
  expect(summary).toContain('1,034 km or 16.0 per cent more for the same border')
})

test('of the three only the first stays below Jia’s figure', () => {
  const short = marks.measurements.filter(({ total }) => total <= marks.jia.km)
  expect(short.map(({ total }) => total)).toEqual([6450])
  expect(summary).toContain('the first measurement stays 550 km below that')
})

test('where Jia gives a length, the row names his paragraph as well', () => {
  const jia = 'china-kyrgyzstan-border-finally-settled'
  expect(table.rows.filter(({ evidence }) => evidence.includes(jia))).toEqual([table.rows[2]])
  expect(table.rows[4]?.evidence).toContain('china-borders-over-7000-km')
})
