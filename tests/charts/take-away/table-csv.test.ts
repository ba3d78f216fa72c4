import papaparse from 'papaparse'
import { expect, test } from 'vitest'
import { tableCsv } from '#charts/take-away/table-csv.ts'
import type { FigureTable } from '#domain/series/figure-base.ts'

const table: FigureTable = {
  columns: [{ label: 'Border with' }, { label: 'Length', unit: 'km', numeric: true }],
  rows: [
    { cells: ['Russia, "the north"', 3645], evidence: ['a'] },
    { cells: ['two\nlines', 'about 1,000'], evidence: ['a', 'b'] },
  ],
}
const sourceOf = (evidence: readonly string[]) => evidence.join(' · ')

function rowsOf(text: string): string[][] {
  const { data, errors } = papaparse.parse<string[]>(text.replace(/^\uFEFF/, ''))
  expect(errors).toEqual([])
  return data
}

function cell(value: string | number): string {
  const one = { columns: [{ label: 'a' }], rows: [{ cells: [value], evidence: ['a'] }] }
  return rowsOf(tableCsv(one, sourceOf))[1]?.[0] ?? ''
}

test('the table comes back out of the file cell by cell, with units and sources', () => {
  expect(rowsOf(tableCsv(table, sourceOf))).toEqual([
    ['Border with', 'Length (km)', 'Source'],
    ['Russia, "the north"', '3645', 'a'],
    ['two\nlines', 'about 1,000', 'a · b'],
  ])
})

test('where no row rests on evidence there is no column for it', () => {
  const own = { ...table, rows: [{ cells: ['3 March 2026', 12], evidence: [] }] }
  expect(rowsOf(tableCsv(own, sourceOf))).toEqual([
    ['Border with', 'Length (km)'],
    ['3 March 2026', '12'],
  ])
})

test('spreadsheets are told that it is UTF-8, and nothing but the table is in it', () => {
  const text = tableCsv(table, sourceOf)
  expect(text.codePointAt(0)).toBe(0xfeff)
  expect(text.slice(1)).toMatch(/^Border with,/)
})

test.each(['=1+1', '+SUM(A1)', '-2+3', '@cmd', '\t=1', '=cmd|calc'])(
  'a spreadsheet does not run %j',
  (value) => {
    expect(cell(value)).toBe(`'${value}`)
  },
)

test.each([-3, '-3', '+7', '-3.5%', '+1,234', '–'])('the number %j stays a number', (value) => {
  expect(cell(value)).toBe(String(value))
})
