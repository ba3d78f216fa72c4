// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { YearBars } from '#charts/explore/year-bars.tsx'
import { sampleSeries } from './sample-series.ts'

const { marks } = sampleSeries('oil-balance', ['cn', 'ru', 'uz'], { from: 2023, to: 2023 })

test('countries stand under one another, the highest first, each with its value', () => {
  const { container } = render(<YearBars figure="explorer" marks={marks} />)
  expect([...container.querySelectorAll('span')].map((one) => one.textContent)).toEqual([
    'Russia',
    '7,016',
    'Uzbekistan',
    '−47',
    'China',
    '−11,205',
  ])
  expect(screen.getByText('Russia')).toBeVisible()
})

test('every stem begins at the same zero and ends at its sign', () => {
  const { container } = render(<YearBars figure="explorer" marks={marks} />)
  const stems = [...container.querySelectorAll('line[data-row]')]
  expect(new Set(stems.map((one) => one.getAttribute('x1'))).size).toBe(1)
  const signs = [...container.querySelectorAll('svg[data-row]')].map((one) => one.getAttribute('x'))
  expect(stems.map((one) => one.getAttribute('x2'))).toEqual(signs)
  const [most = 0, little = 0, least = 0] = signs.map((x) => Number.parseFloat(x ?? ''))
  const zero = Number.parseFloat(stems[0]?.getAttribute('x1') ?? '')
  expect([most > zero, little < zero, least < little]).toEqual([true, true, true])
})
