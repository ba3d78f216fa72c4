// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ThreeForcesTrace } from '#charts/matrix/three-forces-trace.tsx'
import { forces, threeForcesTraceSeries } from '#domain/series/agenda/three-forces-trace.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = threeForcesTraceSeries(figureOf('three-forces-trace'))
const draw = () => render(<ThreeForcesTrace id="three-forces-trace" marks={marks} />).container

test('meetings go down in the order of time with name and date, forces across', () => {
  draw()
  for (const { name, date } of marks) {
    expect(screen.getByText(name)).toBeDefined()
    expect(screen.getByText(date)).toBeDefined()
  }
  for (const force of forces) expect(screen.getByText(force)).toBeDefined()
})

test('summits carry their number, the ministers and the Convention do not', () => {
  draw()
  for (const number of ['1', '2', '3', '4', '5'])
    expect(screen.getByText(number).tagName).toBe('text')
  expect(screen.queryByText('6')).toBeNull()
})

test('Jia’s silence is struck through at the two meetings that he does not tell of', () => {
  draw()
  const picture = screen.getByRole('img')
  expect(picture.querySelectorAll('[data-untold="jia"]')).toHaveLength(2 * forces.length)
  expect(picture.querySelectorAll('[data-half="jia"]')).toHaveLength(3 * forces.length)
  expect(picture.querySelectorAll('[data-half="ding"]')).toHaveLength(5 * forces.length)
})

test('the boundary runs once, above Almaty', () => {
  const opening = [...draw().querySelectorAll('div')].filter((one) =>
    one.className.includes('opening'),
  )
  expect(opening).toHaveLength(1)
  expect(opening[0]?.textContent).toContain('Almaty')
})
