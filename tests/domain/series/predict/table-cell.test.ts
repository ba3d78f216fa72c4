import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupDigits } from '#domain/series/figure-base.ts'
import { cellOf, numberInCell } from '#domain/series/predict/table-cell.ts'
import { table } from './predict-samples.ts'

test('a cell is found by the words of its row and column', () => {
  expect(cellOf(table, { row: 'Almaty', column: 'Wait' })).toBe('435')
  expect(cellOf(table, { row: 'Moscow', column: 'Told by' })).toBe('both')
})

test('rows that begin alike are told apart by their next cell', () => {
  expect(cellOf(table, { row: 'Astana | 12 days', column: 'Told by' })).toBe('neither')
})

test.each([
  [{ row: 'Bishkek', column: 'Wait' }, 'The table has 0 rows “Bishkek”.'],
  [{ row: 'Astana', column: 'Wait' }, 'The table has 2 rows “Astana”.'],
  [{ row: 'Moscow | 12', column: 'Wait' }, 'The table has 0 rows “Moscow | 12”.'],
  [{ row: 'Moscow', column: 'Weight' }, 'The table has 0 columns “Weight”.'],
])('%j cannot be asked about', (cell, problem) => {
  expect(() => cellOf(table, cell)).toThrow(problem)
})

test('a column that stands there twice cannot be asked about', () => {
  const twice = { ...table, columns: [...table.columns, { label: 'Wait' }] }
  expect(() => cellOf(twice, { row: 'Moscow', column: 'Wait' })).toThrow('2 columns “Wait”')
})

test.each([
  ['1,063', 1063],
  ['72 months', 72],
  ['about 1,000 km', 1000],
  ['27.8%', 27.8],
  ['−24', -24],
  ['+3', 3],
  ['0', 0],
])('“%s” holds %d', (cell, value) => {
  expect(numberInCell(cell)).toBe(value)
})

test.each(['–', 'not given', '27 to 29', '5 July 2005', ''])('“%s” holds no one number', (cell) => {
  expect(() => numberInCell(cell)).toThrow('is not one number')
})

test('what a table writes with a comma between thousands is read back', () => {
  fc.assert(
    fc.property(fc.nat({ max: 9_999_999 }), (value) => {
      expect(numberInCell(groupDigits(value))).toBe(value)
    }),
  )
})
