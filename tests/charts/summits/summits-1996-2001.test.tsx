// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Summits } from '#charts/summits/summits-1996-2001.tsx'
import { countries } from '#domain/series/country.ts'
import { summitsSeries } from '#domain/series/summits/summits-1996-2001.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks } = summitsSeries(figureOf('summits-1996-2001'))
const draw = () => render(<Summits id="summits-1996-2001" marks={marks} />)

test('all six meetings are labelled with city, date and form', () => {
  draw()
  expect(screen.getAllByText('Shanghai')).toHaveLength(2)
  for (const city of ['Moscow', 'Almaty', 'Bishkek', 'Dushanbe'])
    expect(screen.getByText(city).tagName).toBe('text')
  for (const { date } of marks.meetings) expect(screen.getByText(date)).toBeDefined()
  expect(screen.getAllByText('two-sided')).toHaveLength(2)
  expect(screen.getAllByText('multilateral')).toHaveLength(3)
  expect(screen.getByText('SCO founded')).toBeDefined()
})

test('the days of every wait and of all together stand on the line', () => {
  const { container } = draw()
  for (const { days } of marks.waits) expect(container.textContent).toContain(`${days} days`)
  expect(screen.getByText('1,876 days')).toBeDefined()
})

test('the line is dashed up to the first multilateral summit and solid from there', () => {
  const { container } = draw()
  const almaty = `${Math.round((marks.meetings[2]?.place ?? 0) * 1000) / 10}%`
  const ends = [...container.querySelectorAll('line')].map((one) => [
    one.getAttribute('class'),
    one.getAttribute('x1'),
    one.getAttribute('x2'),
  ])
  expect(ends.find(([name]) => name?.includes('twoSided'))?.[2]).toBe(almaty)
  expect(ends.find(([name]) => name?.includes('shared'))?.[1]).toBe(almaty)
})

test('the five summits carry their numbers, the founding none', () => {
  draw()
  for (const number of ['1', '2', '3', '4', '5']) expect(screen.getByText(number)).toBeDefined()
  expect(screen.queryByText('6')).toBeNull()
})

test('the drawing is named and described by the frame, and its key names all members', () => {
  const { container } = draw()
  const drawing = container.querySelector('svg[role="img"]')
  expect(drawing?.getAttribute('aria-labelledby')).toBe('figure-summits-1996-2001-title')
  expect(drawing?.getAttribute('aria-describedby')).toBe('figure-summits-1996-2001-summary')
  const key = container.querySelector<HTMLElement>('[aria-hidden="true"]')
  const members = new Set(figureOf('summits-1996-2001').rows.flatMap((row) => row.sides.flat()))
  expect(members.size).toBe(6)
  for (const member of members)
    expect(key && within(key).getByText(countries[member].name)).toBeDefined()
})

test('nothing moves', () => {
  const { container } = draw()
  expect(container.querySelector('[style], animate, animateTransform')).toBeNull()
})
