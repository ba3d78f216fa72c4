// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { loadFigure } from '#charts/figure-loaders.ts'
import { FigureView } from '#charts/figure-view.tsx'
import { figureOf, readFigures } from '#tests/support/builders/figures.ts'
import { shownFigure } from '#tests/support/builders/shown-figure.tsx'

const figures = readFigures()

async function draw(view: React.ReactNode) {
  return act(async () => render(<Suspense>{view}</Suspense>))
}

test.each(figures)(
  '$id: finding, measure, summary, sources and a table of full rows stand in the page',
  async (figure) => {
    const { table, summary } = await shownFigure(figure)
    const { container } = await draw(
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
  async (figure) => {
    await loadFigure(figure.id)
    const html = renderToString(<FigureView figure={figure} sourceOf={() => ''} />)
    expect(html).toContain(`id="figure-${figure.id}"`)
    expect(html).not.toContain('style=')
  },
)

test.each(figures)('$id: the finding is a sentence and the summary has no gap', async (figure) => {
  const { summary } = await shownFigure(figure)
  expect(figure.title).toMatch(/^\p{Lu}.+ .+[^.]$/u)
  expect(summary).not.toMatch(/undefined|NaN| {2}|\.\./)
})

test('what a figure rests on is cited in its rows', async () => {
  for (const figure of figures) {
    const { table } = await shownFigure(figure)
    const inRows = new Set(table.rows.flatMap((row) => row.evidence))
    expect(figure.evidence.filter((id) => inRows.has(id)).length).toBeGreaterThan(0)
  }
})

test('outside data are marked, with the terms under which they are shown', async () => {
  const outside = {
    label: 'Somebody, 2020',
    source: 'Somebody, A table, 2020',
    definition: 'What was counted',
    unit: 'things',
    years: '2020',
    asOf: '1 May 2020',
    licence: 'public domain',
  }
  await draw(
    <FigureView figure={figureOf('border-map')} sourceOf={() => ''} outside={[outside, outside]} />,
  )
  expect(screen.getByText('Beyond the papers')).toBeDefined()
  expect(screen.getByText('Terms: Somebody, 2020: public domain.')).toBeDefined()
})

test('what a person sets stays with the figure, or with the page that keeps it', async () => {
  const figure = figureOf('border-map')
  const kept: unknown[] = []
  await draw(
    <FigureView
      figure={figure}
      sourceOf={() => ''}
      state={{ choices: { year: '2001' }, onChoose: (choices) => kept.push(choices) }}
    />,
  )
  expect(screen.getByText('Save, share, cite')).toBeDefined()
  expect(kept).toEqual([])
})
