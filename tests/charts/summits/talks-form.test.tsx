// @vitest-environment jsdom
import '#tests/support/jsdom-setup.ts'
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { countryColours } from '#charts/country-colours.ts'
import { TalksForm } from '#charts/summits/talks-form.tsx'
import type { Member } from '#domain/series/summits/summits-1996-2001.ts'

const five: readonly Member[] = ['cn', 'ru', 'kz', 'kg', 'tj']

function draw(sides: readonly (readonly Member[])[], founded = false) {
  const { container } = render(
    <svg>
      <TalksForm sides={sides} founded={founded} />
    </svg>,
  )
  const seats = [...container.querySelectorAll('circle[fill]')].map((seat) => ({
    colour: seat.getAttribute('fill'),
    x: Number(seat.getAttribute('cx')),
    y: Number(seat.getAttribute('cy')),
  }))
  return {
    seats,
    border: container.querySelector('line'),
    table: container.querySelector('circle:not([fill])'),
  }
}

test('two sides sit across a line: China alone, the other four beyond it', () => {
  const { seats, border, table } = draw([['cn'], ['ru', 'kz', 'kg', 'tj']])
  const at = Number(border?.getAttribute('x1'))
  expect(table).toBeNull()
  expect(seats.filter((seat) => seat.x < at).map((seat) => seat.colour)).toEqual(['var(--cn)'])
  expect(seats.filter((seat) => seat.x > at)).toHaveLength(4)
})

test('one side sits around a table, all as far from its middle, none on another’s seat', () => {
  const { seats, border, table } = draw([five])
  expect(border).toBeNull()
  expect(table).not.toBeNull()
  for (const { x, y } of seats) expect(Math.hypot(x, y)).toBeCloseTo(14, 0)
  expect(new Set(seats.map(({ x, y }) => `${x} ${y}`)).size).toBe(five.length)
})

test('six sit at the table of the organisation, each in a colour of its own', () => {
  const { seats } = draw([[...five, 'uz']], true)
  const members = [...five, 'uz'] as const
  expect(new Set(seats.map((seat) => seat.colour))).toEqual(
    new Set(members.map((member) => countryColours[member])),
  )
})
