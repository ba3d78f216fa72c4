// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Stair } from '#charts/steps/stair.tsx'
import type { StairMarks } from '#domain/series/steps/stair.ts'

const marks: StairMarks = {
  steps: [
    { number: 1, place: 0.1, when: '2001', what: 'begun', reached: undefined, full: false },
    {
      number: 2,
      place: 0.3,
      when: '2003',
      what: 'asked',
      reached: { label: '2 years', line: 'bare', cell: { column: 1, value: 2 } },
      full: false,
    },
    {
      number: 3,
      place: 0.9,
      when: '2009',
      what: 'agreed',
      reached: { label: '6 years', line: 'open', cell: { column: 1, value: 6 } },
      full: true,
    },
  ],
  ticks: [{ label: '2005', place: 0.5 }],
  measure: { from: 0.1, to: 0.9, label: 'all: 8 years', cell: { column: 1, value: 8 } },
}
const drawn = (more: Partial<StairMarks> = {}) =>
  render(<Stair id="stair" marks={{ ...marks, ...more }} />).container
const lines = (container: HTMLElement, kind: string) =>
  [...container.querySelectorAll(`line[class*="${kind}"]`)].map((line) =>
    ['x1', 'x2'].map((end) => line.getAttribute(end)).join('–'),
  )

test('each run is as long as its wait, and then the stair climbs', () => {
  const container = drawn()
  expect(lines(container, 'bare')).toEqual(['10%–30%', '30%–30%'])
  expect(lines(container, 'open')).toEqual(['30%–90%', '90%–90%'])
  const heights = [...container.querySelectorAll('circle')].map((circle) =>
    parseFloat(circle.parentElement?.getAttribute('y') ?? ''),
  )
  expect(heights).toEqual(heights.toSorted((one, other) => other - one))
})

test('two steps at one time are joined by a rise alone', () => {
  const [first, second] = marks.steps
  if (!first || !second) throw new Error('two steps are expected')
  const container = drawn({ steps: [first, { ...second, place: first.place }] })
  expect(lines(container, 'bare')).toEqual(['10%–10%'])
})

test('an early step has its words to the right, a late one to the left', () => {
  drawn()
  const anchor = (text: string) => screen.getByText(text).getAttribute('text-anchor')
  expect([anchor('begun'), anchor('asked'), anchor('agreed')]).toEqual(['start', 'start', 'end'])
})

test('a full last step goes on to the edge, a hollow one does not', () => {
  expect(lines(drawn(), 'firm')).toEqual(['90%–100%'])
  const hollow = marks.steps.map((step) => ({ ...step, full: false }))
  expect(lines(drawn({ steps: hollow }), 'firm')).toEqual([])
})

test('numbers, years and the measure over all are written, without inline style or motion', () => {
  const container = drawn()
  for (const text of ['1', '2', '3', '2005', 'all: 8 years', '6 years'])
    expect(screen.getByText(text)).toBeDefined()
  expect(container.querySelector('[style], animate, animateTransform')).toBeNull()
})
