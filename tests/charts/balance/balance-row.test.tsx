import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BalanceRow, Shore } from '#charts/balance/balance-row.tsx'
import type { Country } from '#domain/series/country.ts'
import { oilGasBalanceSeries } from '#domain/series/energy/oil-gas-balance.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('oil-gas-balance')

function draw(country: Country, choices: Readonly<Record<string, string>> = {}) {
  const { marks } = oilGasBalanceSeries(figure, choices)
  const balance = marks.balances.find((one) => one.country === country)
  if (!balance) throw new Error(`There is no balance of ${country}.`)
  const { container } = render(<BalanceRow balance={balance} row={3} marks={marks} />)
  const bar = container.querySelector('rect[data-value]')
  const at = (name: string) => Number.parseFloat(bar?.getAttribute(name) ?? '')
  const row = container.firstElementChild
  return { container, start: at('x'), width: at('width'), first: row?.firstElementChild }
}

test('a surplus runs from the shore to the right, and its words stand at the left', () => {
  const { start, width, first } = draw('ru')
  expect(start).toBe(0)
  expect(width).toBeCloseTo((7537.9 / 11205) * 100, 1)
  expect(first).toHaveTextContent('Russia+7,538')
})

test('a shortage runs from the shore to the left, and its words stand at the right', () => {
  const { start, width, first } = draw('in')
  expect(start + width).toBeCloseTo(100)
  expect(width).toBeCloseTo((3319.6 / 11205) * 100, 1)
  expect(first?.tagName).toBe('svg')
  expect(screen.getByText('−3,320')).toBeVisible()
})

test('a balance of disputed sign is hollow and has a question mark; others are neither', () => {
  const uzbekistan = draw('uz').container
  expect(uzbekistan.querySelector('circle')).not.toBeNull()
  expect(screen.getByText('+15 ?')).toBeVisible()
  expect(draw('kz').container.querySelector('circle')).toBeNull()
  expect(screen.getByText('+1,562')).toBeVisible()
})

test('a balance of disputed size has a question mark and is drawn in full', () => {
  const { container } = draw('kz', { fuel: 'gas' })
  expect(screen.getByText('+7.0 ?')).toBeVisible()
  expect(container.querySelector('circle')).toBeNull()
})

test('round values lie on both sides of the shore, at one distance', () => {
  const { marks } = oilGasBalanceSeries(figure)
  const { container } = render(<Shore marks={marks} />)
  const places = [...container.querySelectorAll('text')].map((one) => [
    one.textContent,
    Number.parseFloat(one.getAttribute('x') ?? ''),
  ])
  expect(places.map(([text]) => text)).toEqual(['10,000', '5,000', '5,000', '10,000'])
  expect(Number(places[1]?.[1]) + Number(places[2]?.[1])).toBeCloseTo(100)
})
