import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { OilDependenceDrawing } from '#charts/dependence/oil-dependence-drawing.tsx'
import { oilDependenceOverTimeSeries } from '#domain/series/energy/oil-dependence-over-time.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('oil-dependence-over-time')
const { marks, summary } = oilDependenceOverTimeSeries(figure)

function draw() {
  const { container } = render(
    <OilDependenceDrawing title={figure.title} summary={summary} marks={marks} />,
  )
  const spotOf = (row: number, column: number) => {
    const mark = container.querySelector(`[data-row="${row}"][data-column="${column}"]`)
    return { x: Number(mark?.getAttribute('x')), y: Number(mark?.getAttribute('y')) }
  }
  return { container, spotOf }
}

test('the ring lies around China’s value of 1993', () => {
  const { container, spotOf } = draw()
  const china = spotOf(3, 2)
  const ring = container.querySelector('circle[r="9"]')
  expect(Number(ring?.getAttribute('cx'))).toBeCloseTo(china.x)
  expect(Number(ring?.getAttribute('cy'))).toBeCloseTo(china.y)
  expect(screen.getByText('1993: China uses')).toBeDefined()
})

test('the paper’s figure lies between the years that its period touches, above India’s line', () => {
  const { spotOf } = draw()
  const paper = spotOf(29, 1)
  expect(paper.x).toBeGreaterThan(spotOf(24, 1).x)
  expect(paper.x).toBeLessThan(spotOf(25, 1).x)
  expect(paper.y).toBeLessThan(spotOf(25, 1).y)
  expect(screen.getByText('Ding: 78.4')).toBeDefined()
})

test('where the source changes the line is dotted, and words say so', () => {
  const { container } = draw()
  expect(container.querySelectorAll('polyline[class*="splice"]')).toHaveLength(2)
  expect(screen.getByText(/dotted: 2023 is/)).toBeDefined()
})
