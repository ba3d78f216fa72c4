import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Together } from '#charts/balance/together.tsx'
import { oilGasBalanceSeries } from '#domain/series/energy/oil-gas-balance.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('oil-gas-balance')

function draw(choices: Readonly<Record<string, string>> = {}) {
  const { container } = render(<Together marks={oilGasBalanceSeries(figure, choices).marks} />)
  const [spare, lacking] = [...container.querySelectorAll('p + svg')].map((track) => {
    const rects = [...track.querySelectorAll('rect[data-row]')]
    const sizes = rects.map((one) => ({
      value: one.getAttribute('data-value'),
      from: Number.parseFloat(one.getAttribute('x') ?? ''),
      width: Number.parseFloat(one.getAttribute('width') ?? ''),
    }))
    return { sizes, end: sizes.reduce((sum, { width }) => sum + width, 0) }
  })
  return { container, spare, lacking }
}

test('both sums are written out', () => {
  draw()
  expect(screen.getByText('9,100')).toBeVisible()
  expect(screen.getByText('12,583')).toBeVisible()
})

test('parts join end to end, and the gap makes the smaller pile as long as the larger one', () => {
  for (const choices of [{}, { fuel: 'gas' }, { year: '2005' }]) {
    const { spare, lacking } = draw(choices)
    expect(spare?.end).toBeCloseTo(lacking?.end ?? Number.NaN, 1)
    for (const pile of [spare, lacking])
      for (const [at, { from, width }] of (pile?.sizes ?? []).entries()) {
        const next = pile?.sizes[at + 1]
        if (next) expect(from + width).toBeCloseTo(next.from, 2)
      }
  }
})

test('the gap lies where something is missing: with oil in what there is to spare', () => {
  const { spare, lacking } = draw()
  expect(spare?.sizes.map(({ value }) => value)).toEqual(['+7,538', '+1,562', '−3,484'])
  expect(lacking?.sizes.map(({ value }) => value)).toEqual(['−8,784', '−3,320', '−479'])
  expect(screen.getByText('3,484 short')).toBeVisible()
})

test('with gas of 2017 something is left over', () => {
  const { lacking } = draw({ fuel: 'gas' })
  expect(lacking?.sizes.at(-1)?.value).toBe('+67.6')
  expect(screen.getByText('67.6 left over')).toBeVisible()
})
