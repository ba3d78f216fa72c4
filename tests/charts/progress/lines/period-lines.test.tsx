// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PeriodLines } from '#charts/progress/lines/period-lines.tsx'
import { sampleFigures } from '#tests/support/progress/sample-figures.ts'

function show(name: 'answers' | 'calibration') {
  const { title, summary, marks } = sampleFigures[name]
  return render(<PeriodLines title={title} summary={summary} marks={marks} />)
}

test('shares from 0 to 100 stand beside, periods below', () => {
  const { container } = show('answers')
  const ticks = [...container.querySelectorAll('.recharts-cartesian-axis-tick-value')].map(
    (one) => one.textContent,
  )
  expect(ticks).toEqual(
    expect.arrayContaining(['0%', '25%', '50%', '75%', '100%', '2 Mar', '20 Apr']),
  )
})

test('the drawing is named, described, reached by Tab, and arrow keys tell each period', () => {
  const { container } = show('answers')
  const surface = screen.getByRole('application')
  expect(surface.tabIndex).toBe(0)
  expect(container.querySelector('title')?.textContent).toBe(sampleFigures.answers.title)
  act(() => surface.focus())
  expect(screen.getByRole('status')).toHaveTextContent(
    /^Week of 2 March 2026: Right \d+%; answers \d+\.$/,
  )
  fireEvent.keyDown(surface, { key: 'ArrowRight' })
  fireEvent.keyDown(surface, { key: 'ArrowRight' })
  expect(screen.getByRole('status')).toHaveTextContent('Week of 16 March 2026: answers 0.')
})

test('several lines are named at their ends, one alone is not', () => {
  const { unmount } = show('calibration')
  for (const name of ['Sure', 'Fairly', 'Unsure'])
    expect(screen.getByText(name)).toBeInTheDocument()
  unmount()
  show('answers')
  expect(screen.queryByText('Right')).toBeNull()
})

test('nothing moves', () => {
  const { container } = show('calibration')
  expect(container.querySelector('animate')).toBeNull()
  expect(container.innerHTML).not.toMatch(/transition: (?!none)/)
})
