// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MeetingLabel } from '#charts/ministers/meeting-label.tsx'
import { ministers2000Series } from '#domain/series/ministers/ministers-2000.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { meetings } = ministers2000Series(figureOf('ministers-2000')).marks
const draw = () =>
  render(
    meetings.map((meeting, row) => <MeetingLabel key={meeting.id} meeting={meeting} row={row} />),
  )

test('only the foreign ministers have an observer at their table, drawn as a sixth ring', () => {
  const { container } = draw()
  const tables = [...container.querySelectorAll('svg[class*="seats"]')]
  expect(tables.map((one) => one.querySelectorAll('circle').length)).toEqual([5, 6, 5])
  expect(tables[1]?.querySelectorAll('[class*="observer"]')).toHaveLength(1)
})

test('a meeting says who met, where, when and with how many states at the table', () => {
  draw()
  expect(screen.getByText('Foreign ministers')).toBeDefined()
  expect(screen.getByText('Dushanbe, 4 July 2000')).toBeDefined()
  expect(screen.getByText('5 states, Uzbekistan observing')).toBeDefined()
  expect(screen.getAllByText('5 states')).toHaveLength(2)
})
