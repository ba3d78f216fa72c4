import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ShareStepper } from '#charts/membership/share-stepper.tsx'
import { shareStepperSeries } from '#domain/series/membership/share-stepper.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = shareStepperSeries(figureOf('share-stepper'))
const draw = () => render(<ShareStepper id="share-stepper" marks={marks} />)

test('Ding’s two numbers are drawn and named as his', () => {
  draw()
  expect(screen.getByText(/^Ding: two-thirds/)).toBeVisible()
  expect(screen.getByText(/^Ding: one quarter/)).toBeVisible()
})

test('each stage shows its members, its year and both shares', () => {
  draw()
  for (const { year, area, people } of marks.stages)
    for (const label of [String(year), area.label, people.label])
      expect(screen.getAllByText(label).length).toBeGreaterThan(0)
  expect(screen.getAllByText('6')).toHaveLength(2)
})

test('what lacks and what exceeds is hatched in two ways', () => {
  const { container } = draw()
  const fills = [...container.querySelectorAll('rect[fill]')].map((one) => one.getAttribute('fill'))
  expect(fills).toHaveLength(12)
  expect(new Set(fills)).toEqual(
    new Set(['url(#share-stepper-area)', 'url(#share-stepper-people)']),
  )
})

test('far distances are worded, near ones are left to the eye and the table', () => {
  draw()
  expect(screen.getByText('+16.9')).toBeVisible()
  expect(screen.queryByText('−0.9')).toBeNull()
})

test('nothing has a style of its own', () => {
  expect(draw().container.querySelector('[style]')).toBeNull()
})
