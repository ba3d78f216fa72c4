import { geoArea, geoContains } from 'd3-geo'
import { feature } from 'topojson-client'
import { expect, test } from 'vitest'
import { areasOf, readAtlas } from '#build/map/shapes/atlas.ts'
import { openLand, withoutOpenLand } from '#build/map/shapes/open-land.ts'

const atlas = readAtlas(0.05)

function holds(iso: string, place: [number, number]): boolean {
  return areasOf(atlas, iso)
    .map((area) => feature(atlas, withoutOpenLand(atlas, area)))
    .some((shape) => geoContains(shape, place))
}

test.each([
  ['Crimea', '643', [34.3, 45.2]],
  ['Iturup', '643', [147.9, 44.9]],
  ['Kunashir', '643', [145.9, 44.1]],
] as const)('%s is in no shape that bears a status', (_, iso, [x, y]) => {
  expect(holds(iso, [x, y])).toBe(false)
})

test.each([
  ['Kaliningrad', '643', [21, 54.7]],
  ['Sakhalin', '643', [143, 50]],
  ['Urup', '643', [150.0, 45.9]],
  ['Krasnodar', '643', [39, 45]],
  ['Hainan', '156', [109.8, 19.2]],
] as const)('%s stays where it is', (_, iso, [x, y]) => {
  expect(holds(iso, [x, y])).toBe(true)
})

test.each([
  ['Srinagar', [74.8, 34.1]],
  ['Gilgit', [74.3, 35.9]],
  ['Muzaffarabad', [73.5, 34.37]],
  ['Leh', [77.6, 34.2]],
  ['the plain of Aksai Chin', [79.5, 35.2]],
  ['the Siachen glacier', [77.1, 35.4]],
  ['Tawang', [91.9, 27.6]],
  ['Itanagar', [93.6, 27.1]],
  ['Halaib', [36.5, 22.2]],
] as const)('%s lies under the grey hatch', (_, [x, y]) => {
  expect(geoContains(openLand, [x, y])).toBe(true)
})

test.each([
  ['Dushanbe', [68.8, 38.6]],
  ['Islamabad', [73.05, 33.7]],
  ['Amritsar', [74.9, 31.6]],
  ['Kashgar', [76, 39.5]],
  ['Guwahati', [91.7, 26.1]],
  ['Lhasa', [91.1, 29.7]],
  ['Aswan', [32.9, 24.1]],
] as const)('%s does not', (_, [x, y]) => {
  expect(geoContains(openLand, [x, y])).toBe(false)
})

test('the rough bounds are small, and none is drawn inside out', () => {
  const earth = 4 * Math.PI
  expect(geoArea(openLand) / earth).toBeLessThan(0.002)
})
