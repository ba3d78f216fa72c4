// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Kinds } from '#charts/sources/kinds.tsx'
import { sourcesByYearSeries } from '#domain/series/sources/sources-by-year.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = sourcesByYearSeries(figureOf('sources-by-year'))
const draw = () => render(<Kinds kinds={marks.kinds} />)

test('kinds are counted in figures for each paper', () => {
  const { container } = draw()
  const counts = [...container.querySelectorAll('span[class*="count"]')].map(
    (one) => one.textContent,
  )
  expect(counts).toEqual(['11', '4', '3', '12', '5'])
})

test('a paper without sources of a kind has a dash, and no mark', () => {
  const { container } = draw()
  const row = marks.kinds.at(-1)?.row ?? -1
  expect(container.querySelector(`[data-row="${row}"][data-column="1"]`)).toBeNull()
  expect(container.textContent).toContain('Documents, statistics, yearbook–5')
})
