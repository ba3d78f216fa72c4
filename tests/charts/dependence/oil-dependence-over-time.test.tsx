import { act, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { showOilDependenceOverTime } from '#charts/dependence/oil-dependence-over-time.tsx'
import { figureOf } from '#tests/support/builders/figures.ts'

const { drawing } = showOilDependenceOverTime(figureOf('oil-dependence-over-time'), {
  choices: {},
  onChoose: vi.fn<() => void>(),
})

test('the page written beforehand holds the box without a drawing and without inline styles', () => {
  const html = renderToString(drawing)
  expect(html).not.toContain('<svg')
  expect(html).not.toContain('style=')
})

test('the drawing arrives in the browser', async () => {
  await act(async () => {
    render(drawing)
  })
  expect(await screen.findByText('Ding: 78.4', undefined, { timeout: 10_000 })).toBeDefined()
})
