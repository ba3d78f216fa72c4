// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Years } from '#charts/sources/years.tsx'
import { sourcesByYearSeries } from '#domain/series/sources/sources-by-year.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = sourcesByYearSeries(figureOf('sources-by-year'))
const draw = () => render(<Years marks={marks} />)
const stacks = (container: HTMLElement, column: number) => [
  ...container.querySelectorAll(`svg[data-column="${column}"]`),
]

test('Jia’s sources stand on the band of years, Ding’s hang from it', () => {
  const { container } = draw()
  const band = container.querySelector('rect[class*="band"]')
  const edge = (name: string) => Number.parseFloat(band?.getAttribute(name) ?? '')
  const rem = (stack: Element, name: string) => Number.parseFloat(stack.getAttribute(name) ?? '')
  for (const stack of stacks(container, 1))
    expect(rem(stack, 'y') + rem(stack, 'height')).toBeCloseTo(edge('y'))
  for (const stack of stacks(container, 2))
    expect(rem(stack, 'y')).toBeCloseTo(edge('y') + edge('height'))
})

test('a year stands as far from the first as its number, and both papers share the place', () => {
  const { container } = draw()
  const x = (column: number, label: string) => {
    const row = marks.years.find((group) => group.label === label)?.row
    const stack = stacks(container, column).find(
      (one) => one.getAttribute('data-row') === String(row),
    )
    return Number.parseFloat(stack?.getAttribute('x') ?? '')
  }
  expect(x(1, '2000')).toBe(x(2, '2000'))
  expect((x(2, '2019') - x(2, '1993')) / (x(2, '2006') - x(2, '1993'))).toBeCloseTo(2, 1)
})

test('the years of each paper are written beside its sources', () => {
  draw()
  expect(screen.getByText('Jia, 1996–2000')).toBeDefined()
  expect(screen.getByText('Ding, 1993–2019')).toBeDefined()
  expect(screen.getByText('no year')).toBeDefined()
})
