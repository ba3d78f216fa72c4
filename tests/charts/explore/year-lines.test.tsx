// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { YearLines } from '#charts/explore/year-lines.tsx'
import { sampleSeries } from './sample-series.ts'

const series = sampleSeries('oil-balance', ['cn', 'ru', 'in'])

function show() {
  const { title, summary, marks } = series
  return render(<YearLines title={title} summary={summary} marks={marks} />)
}

test('years stand below, round values beside, and a stronger line at zero', () => {
  const { container } = show()
  const ticks = (axis: string) =>
    [
      ...container.querySelectorAll(`.recharts-${axis} text, .recharts-${axis}-tick-labels text`),
    ].map((one) => one.textContent)
  expect(ticks('xAxis')).toEqual(expect.arrayContaining(['1995', '2023']))
  expect(ticks('yAxis')).toEqual(expect.arrayContaining(['−15,000', '0', '10,000']))
  expect(container.querySelector('.recharts-reference-line')).not.toBeNull()
})

test('a year lies as far along as its distance from the others', () => {
  const { container } = show()
  const at = (row: number) =>
    Number(container.querySelector(`[data-row="${row}"][data-column="2"]`)?.getAttribute('x'))
  const [first, second, third, last] = [0, 1, 2, 3].map(at)
  const year = (Number(last) - Number(first)) / (2023 - 1995)
  expect(Number(second)).toBeCloseTo(Number(first) + year * (2010 - 1995), 1)
  expect(Number(third)).toBeCloseTo(Number(first) + year * (2017 - 1995), 1)
})

test('the drawing is named, described, reached by Tab, and arrow keys tell each year', () => {
  const { container } = show()
  const surface = screen.getByRole('application')
  expect(surface.tabIndex).toBe(0)
  expect(container.querySelector('title')?.textContent).toBe(series.title)
  expect(container.querySelector('desc')?.textContent).toContain('China −11,205')
  act(() => surface.focus())
  expect(screen.getByRole('status')).toHaveTextContent(
    '1995: China −334; Russia 3,391; India −805.',
  )
  fireEvent.keyDown(surface, { key: 'ArrowRight' })
  expect(screen.getByRole('status')).toHaveTextContent('2010: China −4,764; Russia 7,324.')
})

test('nothing moves', () => {
  const { container } = show()
  expect(container.querySelector('animate')).toBeNull()
  expect(container.innerHTML).not.toMatch(/transition: (?!none)/)
})
