// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CommitmentsByType } from '#charts/commitments/commitments-by-type.tsx'
import { commitmentsByTypeSeries } from '#domain/series/commitments/commitments-by-type.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = commitmentsByTypeSeries(figureOf('commitments-by-type'))
const draw = () => render(<CommitmentsByType id="commitments-by-type" marks={marks} />).container

test('both agreements are named with their day and the number of their clauses', () => {
  draw()
  expect(screen.getByText('Shanghai 1996')).toBeDefined()
  expect(screen.getByText('26 April 1996: seven clauses')).toBeDefined()
  expect(screen.getByText('Moscow 1997')).toBeDefined()
  expect(screen.getByText('24 April 1997: six clauses')).toBeDefined()
})

test('thirteen clauses stand under six kinds, each with its number in Jia’s list', () => {
  const container = draw()
  expect(container.querySelectorAll('[class*="stone"]')).toHaveLength(13)
  const reduction = container.querySelector('[data-row="4"][data-column="2"]')
  expect(reduction?.textContent).toMatch(/^1forces at the lowest level.*5personnel/)
})

test('a place without a clause says that the list has none, and both lists stay open', () => {
  draw()
  expect(screen.getAllByText('none in his list')).toHaveLength(4)
  expect(screen.getByText('listed “among other things”')).toBeDefined()
  expect(screen.getByText('the list ends with “etc.”')).toBeDefined()
})
