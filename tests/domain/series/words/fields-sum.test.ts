import { expect, test } from 'vitest'
import { fieldsSumSeries } from '#domain/series/words/fields-sum.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('fields-sum')
const { marks, table, summary } = fieldsSumSeries(figure)

test('69 and 180 make 249, which is 20 apart from the printed 229', () => {
  expect(marks.parts.map(({ count }) => count)).toEqual([69, 180])
  expect([marks.total.count, marks.sum.count, marks.gap.count]).toEqual([229, 249, 20])
  expect(figure.title).toContain('229')
  expect(figure.title).toContain('249')
})

test('each of four repairs makes total and parts meet, and none is preferred', () => {
  expect(marks.repairs.map(({ name, count }) => [name, count])).toEqual([
    ['fields in all', 249],
    ['oil fields', 49],
    ['gas fields', 160],
    ['fields of both kinds', 20],
  ])
  for (const { total, parts, changed, count } of marks.repairs) {
    const shared = changed === 'nothing' ? count : 0
    expect(parts.reduce((sum, part) => sum + part) - shared).toBe(total)
  }
  expect(summary).toContain('none of its figures can be relied on')
})

test('a repair changes one printed figure or none', () => {
  const printed = [229, 69, 180]
  for (const { total, parts, changed } of marks.repairs) {
    const now = [total, ...parts]
    const others = now.filter((count, index) => count !== printed[index])
    expect(others).toHaveLength(changed === 'nothing' ? 0 : 1)
  }
})

test('the table keeps what is printed apart from what is computed', () => {
  const cells = table.rows.map((row) => row.cells)
  expect(cells.slice(0, 5)).toEqual([
    ['Fields in all', 229, '–'],
    ['Oil fields', 69, '–'],
    ['Gas fields', 180, '–'],
    ['Sum of the parts', '–', 249],
    ['Total and parts apart', '–', 20],
  ])
  expect(cells.slice(5).every(([, printed]) => printed === '–')).toBe(true)
})
