// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, render, screen, waitFor } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ExplorerDrawing } from '#charts/explore/explorer-drawing.tsx'
import type { ExplorerSeries } from '#domain/outside/explorer-series.ts'
import { sampleSeries } from './sample-series.ts'

const drawingOf = ({ title, summary, marks }: ExplorerSeries) => (
  <ExplorerDrawing figure="explorer" title={title} summary={summary} marks={marks} />
)
const overYears = sampleSeries('oil-balance', ['cn', 'ru', 'in', 'by'])
const ofOneYear = sampleSeries('oil-balance', ['cn', 'ru', 'uz'], { from: 2017, to: 2017 })

test('the page written beforehand has a row for each country of one year, and a box for lines', () => {
  const bars = renderToString(drawingOf(ofOneYear))
  expect(bars).toContain('data-value="7,538"')
  const lines = renderToString(drawingOf(overYears))
  expect(lines).not.toContain('recharts')
  expect(lines).toContain('The drawing needs a script.')
  expect(bars + lines).not.toContain('style=')
})

test('a change of source is explained where one is drawn, and only there', async () => {
  const { rerender } = await act(async () => render(drawingOf(overYears)))
  expect(screen.getByText(/^From 2017 to 2023 the source changes/)).toBeInTheDocument()
  await act(async () => rerender(drawingOf(sampleSeries('oil-balance', ['cn'], { to: 2017 }))))
  expect(screen.queryByText(/the source changes/)).toBeNull()
})

/** "−11,205" → -11205. */
const numberIn = (text: string) => Number(text.replaceAll(',', '').replaceAll('−', '-'))

describe.each([
  ['lines over years', overYears],
  ['a row for each country', ofOneYear],
])('%s', (_what, series) => {
  test('every cell has its mark, every mark draws its cell, and places follow values', async () => {
    const { container } = await act(async () => render(drawingOf(series)))
    const marksIn = () => [...container.querySelectorAll('[data-row][data-column]')]
    await waitFor(() => expect(marksIn().length).toBeGreaterThan(0), { timeout: 8000 })
    const drawn = marksIn().map((mark) => ({
      row: Number(mark.getAttribute('data-row')),
      column: Number(mark.getAttribute('data-column')),
      value: mark.getAttribute('data-value') ?? '',
      at: Number.parseFloat(
        mark.getAttribute(mark.getAttribute('data-scale')?.split(':')[1] ?? '') ?? '',
      ),
    }))
    const cells = series.table.rows.flatMap(({ cells: row }, place) =>
      row.flatMap((value, column) =>
        column === 0 || value === '–' ? [] : [{ row: place, column, value: String(value) }],
      ),
    )
    const order = (one: { row: number; column: number }) => one.row * 100 + one.column
    expect(drawn.toSorted((one, other) => order(one) - order(other))).toMatchObject(cells)
    const points = drawn.map(({ value, at }) => ({ x: numberIn(value), y: at }))
    const low = points.reduce((one, other) => (other.x < one.x ? other : one))
    const high = points.reduce((one, other) => (other.x > one.x ? other : one))
    const slope = (high.y - low.y) / (high.x - low.x)
    for (const { x, y } of points) expect(y).toBeCloseTo(low.y + slope * (x - low.x), 1)
  })
})
