// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TopicsFirstSeen } from '#charts/topics/topics-first-seen.tsx'
import { topicsFirstSeenSeries } from '#domain/series/agenda/topics-first-seen.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = topicsFirstSeenSeries(figureOf('topics-first-seen'))
const draw = () => render(<TopicsFirstSeen id="topics-first-seen" steps={marks} />)

test('all fifteen topics are named at the step at which they come', () => {
  const { container } = draw()
  for (const { topics } of marks)
    for (const { name } of topics) expect(screen.getByText(name).tagName).toBe('text')
  expect(container.querySelectorAll('text[class*="name"]')).toHaveLength(15)
})

test('every step says how many are new and how many have been seen', () => {
  draw()
  for (const sign of ['+2', '+7', '+4']) expect(screen.getByText(sign)).toBeDefined()
  for (const seen of ['1', '3', '11', '15']) expect(screen.getByText(seen)).toBeDefined()
  expect(screen.getByText('seen so far').parentElement?.textContent).toBe('seen so far 10')
})

test('the stair never falls, and each riser is as high as its new topics', () => {
  const { container } = draw()
  const heights = (column: number) =>
    [...container.querySelectorAll(`rect[data-column="${column}"]`)].map((one) =>
      Number.parseFloat(one.getAttribute('height') ?? ''),
    )
  const bodies = heights(4)
  expect(bodies).toEqual(bodies.toSorted((one, other) => one - other))
  bodies.forEach((body, index) =>
    expect(heights(2)[index]).toBeCloseTo(body - (bodies[index - 1] ?? 0)),
  )
})

test('each topic has a block of its own: a riser of seven is cut six times', () => {
  const { container } = draw()
  expect(container.querySelectorAll('line[class*="joint"]')).toHaveLength(15 - marks.length)
})

test('the drawing is named and described by its frame, and nothing moves', () => {
  const { container } = draw()
  const drawing = container.querySelector('svg[role="img"]')
  expect(drawing?.getAttribute('aria-labelledby')).toBe('figure-topics-first-seen-title')
  expect(container.querySelector('[style], animate')).toBeNull()
})
