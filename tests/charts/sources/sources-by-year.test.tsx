// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SourcesByYear } from '#charts/sources/sources-by-year.tsx'
import { sourcesByYearSeries } from '#domain/series/sources/sources-by-year.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = sourcesByYearSeries(figureOf('sources-by-year'))
const draw = () => render(<SourcesByYear id="sources-by-year" marks={marks} />)

test('every source is drawn once by year and once by kind', () => {
  const { container } = draw()
  expect(container.querySelectorAll('[role="img"] path[class*="outline"]')).toHaveLength(2 * 35)
})

test('sources from elsewhere are hollow: two of Jia’s and six of Ding’s, by year and by kind', () => {
  const { container } = draw()
  const hollow = (coder: string) =>
    container.querySelectorAll(`[role="img"] g[class*="${coder}"][class*="elsewhere"]`).length
  expect([hollow('jia'), hollow('ding')]).toEqual([2 * 2, 2 * 6])
})

test('the source with two possible years carries a question mark, and the key says which years', () => {
  const { container } = draw()
  expect(container.querySelectorAll('[role="img"] text[class*="unsure"]')).toHaveLength(2)
  expect(screen.getByText('2013 or 2015')).toBeDefined()
})

test('the drawing is named by its frame and has no inline styles', () => {
  const { container } = draw()
  expect(container.querySelector('[role="img"]')?.getAttribute('aria-labelledby')).toBe(
    'figure-sources-by-year-title',
  )
  expect(container.querySelector('[style]')).toBeNull()
})
