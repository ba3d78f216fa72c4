// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { InterestsActors } from '#charts/interests/interests-actors.tsx'
import { interestsActorsSeries } from '#domain/series/interests/interests-actors.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = interestsActorsSeries(figureOf('interests-actors'))
const draw = () => render(<InterestsActors id="interests-actors" marks={marks} />).container

test('the five members head three columns, the four interests name the rows', () => {
  draw()
  for (const name of ['China', 'Russia', 'Kazakhstan', 'Kyrgyzstan', 'Tajikistan'])
    expect(screen.getByText(name)).toBeDefined()
  for (const { name } of marks) expect(screen.getByText(name)).toBeDefined()
})

test('every passage is print as high as it is long, and the economy has none', () => {
  const container = draw()
  const heights = [...container.querySelectorAll('svg[data-scale]')].map((print) => [
    Number(print.getAttribute('data-value')),
    Number.parseFloat(print.getAttribute('height') ?? ''),
  ])
  expect(heights.map(([words]) => words)).toEqual([176, 199, 164, 151, 137, 147, 79])
  for (const [words, height] of heights) expect(height).toBeCloseTo((words ?? 0) * 0.02)
  expect(screen.getAllByText('in passing')).toHaveLength(3)
  expect(screen.getByText('no passage of its own')).toBeDefined()
})

test('a thread ties each remark to the passages in which it stands', () => {
  const threads = [...draw().querySelectorAll('div[class*="interest"]')].map((interest) =>
    [...interest.querySelectorAll('div[class*="threads"] > span')].map((one) =>
      one.className.includes('thread'),
    ),
  )
  expect(threads).toEqual([
    [false, false, false],
    [false, false, false],
    [true, true, true],
    [false, true, true],
  ])
})

test('the one passage on security is told of all five', () => {
  draw()
  expect(screen.getByText('all five together')).toBeDefined()
  expect(screen.getByText('176 words')).toBeDefined()
})
