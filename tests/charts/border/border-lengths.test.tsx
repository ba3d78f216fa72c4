import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { BorderLengths } from '#charts/border/border-lengths.tsx'
import { borderLengthsSeries } from '#domain/series/border/border-lengths.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = borderLengthsSeries(figureOf('border-lengths'))
const draw = () => render(<BorderLengths id="border-lengths" marks={marks} />)

test('each measurement is named with its total and what it adds to the first', () => {
  draw()
  for (const { name, totalLabel } of marks.measurements) {
    expect(screen.getByText(name)).toBeVisible()
    expect(screen.getByText(`${totalLabel} km`)).toBeVisible()
  }
  expect(screen.getByText('+16.0% on the first')).toBeVisible()
})

test('the four neighbours are named once, and each stretch has its length', () => {
  draw()
  for (const name of ['Russia', 'Kazakhstan', 'Kyrgyzstan', 'Tajikistan'])
    expect(screen.getByText(name)).toBeVisible()
  for (const { stretches } of marks.measurements)
    for (const { label } of stretches) expect(screen.getByText(label)).toBeVisible()
})

test('Jia’s line stands at 7,000 km on the scale of the bars, with both of his lengths', () => {
  const { container } = draw()
  expect(screen.getByText('Jia: more than 7,000 km')).toBeVisible()
  expect(screen.getByText('Jia: about 1,000 km')).toBeVisible()
  const russia = container.querySelector('[data-row="0"][data-column="1"]')
  const perKm = Number.parseFloat(russia?.getAttribute('width') ?? '') / 3645
  const places = [...container.querySelectorAll('line')].map((line) =>
    Number.parseFloat(line.getAttribute('x1') ?? ''),
  )
  expect(places.some((place) => Math.abs(place - 7000 * perKm) < 0.01)).toBe(true)
})

test('nothing has a style of its own', () => {
  expect(draw().container.querySelector('[style]')).toBeNull()
})
