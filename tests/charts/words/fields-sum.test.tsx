// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FieldsSum } from '#charts/words/fields-sum.tsx'
import { fieldsSumSeries } from '#domain/series/words/fields-sum.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = fieldsSumSeries(figureOf('fields-sum'))
const draw = () => render(<FieldsSum id="fields-sum" marks={marks} />).container
const number = (element: Element | null, name: string) =>
  Number.parseFloat(element?.getAttribute(name) ?? '')

test('the figures stand as printed, with what their parts make and how far they are apart', () => {
  draw()
  for (const words of ['As printed', '229 fields in all', '69 oil', '180 gas'])
    expect(screen.getByText(words)).toBeDefined()
  expect(screen.getByText('make 249')).toBeDefined()
  expect(screen.getByText('20 apart')).toBeDefined()
})

test('the total ends short of the parts, and the place between is marked', () => {
  const container = draw()
  const total = number(container.querySelector('[data-value="229"]'), 'width')
  const gap = container.querySelector('rect[class*="gap"]')
  expect(number(gap, 'x')).toBe(total)
  expect(number(gap, 'x') + number(gap, 'width')).toBeCloseTo(100)
})

test('every repair is shown, none before the others, and the note is said to be silent', () => {
  draw()
  expect(screen.getAllByText(/^If (only|nothing)/)).toHaveLength(4)
  expect(screen.getByText('each of these would meet')).toBeDefined()
  expect(screen.getByText('The note does not say which of them is right.')).toBeDefined()
})

test('oil, gas and both together have grounds of their own', () => {
  const container = draw()
  const fills = [...container.querySelectorAll('rect[data-scale][fill]')].map((rect) =>
    rect.getAttribute('fill'),
  )
  expect(new Set(fills).size).toBe(3)
  for (const fill of fills) expect(container.querySelector(fill?.slice(4, -1) ?? '')).not.toBeNull()
})
