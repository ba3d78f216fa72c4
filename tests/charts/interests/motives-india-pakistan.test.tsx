// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MotivesIndiaPakistan } from '#charts/interests/motives-india-pakistan.tsx'
import { motivesIndiaPakistanSeries } from '#domain/series/interests/motives-india-pakistan.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = motivesIndiaPakistanSeries(figureOf('motives-india-pakistan'))
const draw = () =>
  render(<MotivesIndiaPakistan id="motives-india-pakistan" marks={marks} />).container

test('both states are told with the number of their motives', () => {
  draw()
  expect(screen.getByText('India')).toBeDefined()
  expect(screen.getByText('five motives')).toBeDefined()
  expect(screen.getByText('Pakistan')).toBeDefined()
  expect(screen.getByText('three motives')).toBeDefined()
})

test('a rung reaches both roads where a motive is named for both, and breaks off where it is not', () => {
  const rungs = [...draw().querySelectorAll('div[class*="rung"]')].map(
    (rung) => rung.querySelectorAll('span[class*="unreached"]').length,
  )
  expect(rungs).toEqual([1, 0, 0, 0, 1, 1])
})

test('a silence is an empty place, a no is struck out', () => {
  const container = draw()
  expect(container.querySelectorAll('circle[class*="silent"]')).toHaveLength(2)
  expect(container.querySelectorAll('path[class*="no"]')).toHaveLength(1)
  expect(screen.getAllByText('not named')).toHaveLength(2)
  expect(screen.getByText(/^no: cool/)).toBeDefined()
  expect(screen.getByText(/^yes: wished/)).toBeDefined()
})
