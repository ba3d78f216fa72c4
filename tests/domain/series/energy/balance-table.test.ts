import { expect, test } from 'vitest'
import { balanceColumn, balanceRows } from '#domain/series/energy/balance-table.ts'
import { oilGasBalanceSeries } from '#domain/series/energy/oil-gas-balance.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { table } = oilGasBalanceSeries(figureOf('oil-gas-balance'))
const cellsOf = (row: number) => table.rows[row]?.cells

test('sums stand first, and name those that are in them', () => {
  expect(cellsOf(balanceRows.spare)?.slice(balanceColumn)).toEqual(['+9,100', 'Russia, Kazakhstan'])
  expect(cellsOf(balanceRows.lacking)?.[balanceColumn]).toBe('−12,583')
  expect(cellsOf(balanceRows.difference)?.[balanceColumn]).toBe('−3,484')
})

test('a country has production, consumption and balance, and a remark where one is due', () => {
  expect(cellsOf(balanceRows.first)).toEqual(['Russia', '11,223', '3,685', '+7,538', '–'])
  expect(table.rows.map(({ cells }) => [cells[0], cells.at(-1)])).toEqual(
    expect.arrayContaining([
      ['Uzbekistan', 'sources differ on the sign'],
      ['Iran', 'no member in 2017'],
    ]),
  )
})

test('a doubted balance names the other source as well', () => {
  const uzbekistan = table.rows.find(({ cells }) => cells[0] === 'Uzbekistan')
  expect(uzbekistan?.evidence).toEqual(['eia-oil-1995-2017', 'energy-institute-balances-2017'])
})
