import { render, screen } from '@testing-library/react'
import { map } from 'virtual:sco/map'
import { expect, test } from 'vitest'
import { SummitPlaces } from '#charts/maps/summit-places.tsx'
import { summitPlacesSeries } from '#domain/series/maps/summit-places.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('summit-places')
const { marks } = summitPlacesSeries(figure)
const shown = () => render(<SummitPlaces id={figure.id} marks={marks} />).container

test('every meeting stands at the place of its city, inside the window', () => {
  const stops = [...shown().querySelectorAll('svg[data-column="1"]')]
  expect(stops.map((stop) => stop.getAttribute('data-value'))).toEqual(
    marks.stops.map(({ where }) => where),
  )
  for (const stop of stops)
    for (const name of ['x', 'y']) {
      const place = Number.parseFloat(stop.getAttribute(name) ?? '')
      expect(place > 3 && place < 97).toBe(true)
    }
  expect(stops[0]?.getAttribute('x')).toBe(stops[5]?.getAttribute('x'))
  expect(map.cities.map(({ city }) => city)).toContain(marks.stops[1]?.city)
})

test('five ways join them, and the way to the founding has a look of its own', () => {
  const ways = [...shown().querySelectorAll('g[data-column="3"]')]
  expect(ways).toHaveLength(5)
  const looks = ways.map((way) => way.lastElementChild?.getAttribute('class'))
  expect(new Set(looks.slice(0, 4)).size).toBe(1)
  expect(looks[4]).not.toBe(looks[0])
})

test('long ways have an arrow and their kilometres, short ones have no room for them', () => {
  const container = shown()
  expect(screen.getByText(`${marks.legs[0]?.label ?? ''} km`)).toBeInTheDocument()
  expect(screen.queryByText(`${marks.legs[2]?.label ?? ''} km`)).toBeNull()
  expect(container.querySelectorAll('path[transform^="rotate"]')).toHaveLength(3)
})
