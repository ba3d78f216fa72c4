// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ForecastBars } from '#charts/review/forecast-bars.tsx'
import { forecastFigure } from '#domain/review/told/forecast-figure.ts'

const bars = Array.from({ length: 30 }, (_, at) => ({
  day: 20_000 + at,
  reviews: at % 4,
  waiting: at === 3 ? 2 : 0,
}))
const { marks, table } = forecastFigure(bars, 3)

test('every day has a column of its value, and what waits stands above it', () => {
  const { container } = render(<ForecastBars figure="load" marks={marks} />)
  const rects = [...container.querySelectorAll<SVGRectElement>('rect[data-row]')]
  const named = rects.map((rect) => ({
    row: Number(rect.dataset['row']),
    column: Number(rect.dataset['column']),
    value: Number(rect.dataset['value']),
    height: Number.parseFloat(rect.getAttribute('height') ?? ''),
    y: Number.parseFloat(rect.getAttribute('y') ?? ''),
  }))
  expect(named).toHaveLength(31)
  for (const { row, column, value, height } of named) {
    expect(value).toBe(table.rows[row]?.cells[column])
    expect(height).toBeCloseTo((value / marks.top) * 100)
  }
  const [below, above] = named.filter(({ row }) => row === 3)
  expect(above && below && above.y + above.height).toBeCloseTo(below?.y ?? 0)
  expect(screen.getByText('left for the next day by your daily cap')).toBeVisible()
})

test('the first day is today, and every week is named', () => {
  const { container } = render(<ForecastBars figure="load" marks={marks} />)
  const days = [...container.querySelectorAll('text')].map((text) => text.textContent)
  expect(days).toEqual(['Today', ...[7, 14, 21, 28].map((at) => marks.bars[at]?.label)])
})

test('the dashed key stands only where something waits', () => {
  const none = forecastFigure(
    bars.map((bar) => ({ ...bar, waiting: 0 })),
    3,
  ).marks
  render(<ForecastBars figure="load" marks={none} />)
  expect(screen.queryByText(/left for the next day/)).toBeNull()
})
