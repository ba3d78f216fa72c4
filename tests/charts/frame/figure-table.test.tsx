// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FigureTable } from '#charts/frame/figure-table.tsx'

const table = {
  columns: [{ label: 'Border with' }, { label: 'Length', unit: 'km', numeric: true }],
  rows: [{ cells: ['Kyrgyzstan', 1000], evidence: ['a', 'b'] }],
}

test('columns name their unit, rows are headed by their first cell, each row names its source', () => {
  render(<FigureTable title="Borders" table={table} sourceOf={(ids) => `from ${ids.join(' ')}`} />)
  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
    'Border with',
    'Length (km)',
    'Source',
  ])
  expect(screen.getByRole('rowheader').textContent).toBe('Kyrgyzstan')
  expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['1000', 'from a b'])
})

test('the table can be scrolled by keyboard and says what it is', () => {
  render(<FigureTable title="Borders" table={table} sourceOf={() => ''} />)
  expect(screen.getByRole('region', { name: 'Table: Borders' }).tabIndex).toBe(0)
})

test('where no row rests on evidence there is no column for it', () => {
  const own = { ...table, rows: [{ cells: ['3 March 2026', 12], evidence: [] }] }
  render(<FigureTable title="Answers" table={own} sourceOf={() => 'nowhere'} />)
  expect(screen.getAllByRole('columnheader')).toHaveLength(2)
  expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['12'])
})
