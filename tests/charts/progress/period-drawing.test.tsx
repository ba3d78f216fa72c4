// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PeriodDrawing } from '#charts/progress/period-drawing.tsx'
import { expectMarksToBeCells, marksIn } from '#tests/support/figures/marks-and-cells.ts'
import { sampleFigures } from '#tests/support/progress/sample-figures.ts'

test.each(['answers', 'calibration', 'coverage'] as const)(
  'of “%s” every mark draws its cell, every row is drawn, and sizes follow values',
  async (name) => {
    const { title, summary, marks, table } = sampleFigures[name]
    const { container } = await act(async () =>
      render(<PeriodDrawing title={title} summary={summary} marks={marks} />),
    )
    await waitFor(() => expect(marksIn(container).length).toBeGreaterThan(0), { timeout: 8_000 })
    expectMarksToBeCells(container, table)
  },
)

test('before there is a point a sentence stands in the place of the drawing', () => {
  const { title, summary, marks } = sampleFigures.answers
  const lines = marks.lines.map((line) => ({ ...line, points: [] }))
  render(<PeriodDrawing title={title} summary={summary} marks={{ ...marks, lines }} />)
  expect(screen.getByText(/^No line can be drawn yet/)).toBeVisible()
})
