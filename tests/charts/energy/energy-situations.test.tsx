// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EnergySituations } from '#charts/energy/energy-situations.tsx'
import { energySituationsSeries } from '#domain/series/energy/energy-situations.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = energySituationsSeries(figureOf('energy-situations'))
const drawn = () => render(<EnergySituations id="energy-situations" marks={marks} />)

test('the five parties head the columns and each cell has its word beside its shape', () => {
  drawn()
  for (const name of marks.parties) expect(screen.getByText(name)).toBeDefined()
  expect(screen.getAllByText('gain')).toHaveLength(6)
  expect(screen.getAllByText('not stated')).toHaveLength(6)
  for (const word of ['mixed', 'no part', 'possible harm'])
    expect(screen.getByText(word)).toBeDefined()
})

test('the third situation alone is drawn as a proposal, in its line and in a word', () => {
  const { container } = drawn()
  expect(screen.getAllByText('proposed')).toHaveLength(1)
  const lanes = [...container.querySelectorAll('[role="img"] > div')].slice(1)
  const dashed = lanes.map((lane) => lane.querySelectorAll('line[class*="proposedPipe"]').length)
  const solid = lanes.map((lane) => lane.querySelectorAll('line[class*="pipe"]').length)
  expect(dashed).toEqual([0, 0, 6])
  expect(solid).toEqual([2, 4, 0])
})

test('an arrow stands wherever the flow enters a column', () => {
  const { container } = drawn()
  expect(container.querySelectorAll('path[class*="arrow"]')).toHaveLength(1 + 2 + 3)
})
