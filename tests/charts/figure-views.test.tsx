// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FigureView, figureViews, showFigure } from '#charts/figure-views.tsx'
import { readFigures } from '#tests/support/builders/figures.ts'

const figures = readFigures()

test('every figure of the content has a view and every view has a figure', () => {
  expect(Object.keys(figureViews).sort()).toEqual(figures.map((figure) => figure.id).sort())
})

test.each(figures)(
  '$id: finding, measure, summary, sources and a table of full rows stand in the page',
  (figure) => {
    const { table, summary } = showFigure(figure)
    const { container } = render(
      <FigureView figure={figure} sourceOf={(ids) => `[${ids.join(' ')}]`} />,
    )
    expect(screen.getByRole('figure', { name: figure.title })).toBeDefined()
    expect(container.textContent).toContain(figure.subtitle)
    expect(container.textContent).toContain(summary)
    expect(container.textContent).toContain(`[${figure.evidence.join(' ')}]`)
    expect(container.querySelectorAll('tbody tr')).toHaveLength(table.rows.length)
    for (const row of table.rows) {
      expect(row.cells).toHaveLength(table.columns.length)
      expect(row.evidence.length).toBeGreaterThan(0)
    }
  },
)

test.each(figures)(
  '$id: written beforehand it has no inline style, which the page’s policy would refuse',
  (figure) => {
    expect(renderToString(<FigureView figure={figure} sourceOf={() => ''} />)).not.toContain(
      'style=',
    )
  },
)

test.each(figures)('$id: the finding is a sentence and the summary has no gap', (figure) => {
  const { summary } = showFigure(figure)
  expect(figure.title).toMatch(/^\p{Lu}.+ .+[^.]$/u)
  expect(summary).not.toMatch(/undefined|NaN| {2}|\.\./)
})

test('what a figure rests on is cited in its rows', () => {
  for (const figure of figures) {
    const inRows = new Set(showFigure(figure).table.rows.flatMap((row) => row.evidence))
    expect(figure.evidence.filter((id) => inRows.has(id)).length).toBeGreaterThan(0)
  }
})
