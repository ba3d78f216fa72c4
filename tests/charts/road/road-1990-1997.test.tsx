// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Road } from '#charts/road/road-1990-1997.tsx'
import { roadSeries } from '#domain/series/road-1990-1997.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('road-1990-1997')
const { marks, summary } = roadSeries(figure)
const road = <Road title={figure.title} summary={summary} marks={marks} />

test('the page written beforehand holds the box without a drawing and without inline styles', () => {
  const html = renderToString(road)
  expect(html).not.toContain('<svg')
  expect(html).not.toContain('style=')
})

test('the drawing arrives in the browser', async () => {
  await act(async () => {
    render(road)
  })
  expect(
    await screen.findByText('26 April 1996: Shanghai', undefined, { timeout: 10_000 }),
  ).toBeDefined()
})
