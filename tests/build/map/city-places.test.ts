import { expect, test } from 'vitest'
import { placeCities } from '#build/map/city-places.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

test('every city of the summits has a place on the sheet, Moscow above the part that others show', () => {
  const cities = placeCities()
  const figure = figureOf('summit-places')
  expect(new Set(cities.map(({ city }) => city))).toEqual(
    new Set(figure.rows.map(({ city }) => city)),
  )
  for (const { city, x, y } of cities) {
    expect(x > 0 && x < 1, city).toBe(true)
    expect(y < 0, city).toBe(city === 'Moscow')
  }
})

test('west is left of east and north above south', () => {
  const text = `
places:
  - { city: One, at: [75, 50], evidence: [somewhere] }
  - { city: Two, at: [100, 35], evidence: [somewhere] }
`
  const [one, two] = placeCities(text)
  expect(one?.x).toBeLessThan(two?.x ?? 0)
  expect(one?.y).toBeLessThan(two?.y ?? 0)
})

test('a place that is no place on the globe is refused', () => {
  expect(() =>
    placeCities('places: [{ city: Nowhere, at: [10, 95], evidence: [somewhere] }]'),
  ).toThrow(/too far out/)
})
