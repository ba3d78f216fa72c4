// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { GradualismLadder } from '#charts/steps/gradualism-ladder.tsx'
import { gradualismLadderSeries } from '#domain/series/steps/gradualism-ladder.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = gradualismLadderSeries(figureOf('gradualism-ladder'))

test('the four issues stand over the years in which they first appear', () => {
  render(<GradualismLadder id="gradualism-ladder" marks={marks} />)
  for (const { what } of marks.steps) expect(screen.getByText(what)).toBeDefined()
  for (const year of ['1996', '1997', '1998']) expect(screen.getByText(year)).toBeDefined()
})

test('the fourth step is hollow and reached by a rise that is dashed and has no run', () => {
  const { container } = render(<GradualismLadder id="gradualism-ladder" marks={marks} />)
  expect(container.querySelectorAll('circle[class*="hollow"]')).toHaveLength(1)
  const open = [...container.querySelectorAll('[role="img"] line[class*="open"]')]
  expect(open).toHaveLength(1)
  expect(open[0]?.getAttribute('x1')).toBe(open[0]?.getAttribute('x2'))
  expect(screen.getByText('in the same year')).toBeDefined()
})
