import { expect, test } from 'vitest'
import { readRow } from '#domain/series/read-row.ts'

const table = {
  columns: [
    { label: 'Step' },
    { label: 'Length', unit: 'km', numeric: true },
    { label: 'Share', unit: '%' },
    { label: 'Wait', unit: 'days, computed' },
  ],
  rows: [{ cells: ['Moscow', 100, 27.8, 363], evidence: ['one'] }],
}

test('a row is read with the names of its columns and their units', () => {
  expect(readRow(table, 0)).toBe('Moscow. Length: 100 km. Share: 27.8%. Wait: 363 days.')
})

test('a row that is not there is silent', () => {
  expect(readRow(table, 1)).toBe('')
  expect(readRow({ columns: [], rows: [] }, 0)).toBe('')
})
