/**
 * Land that more than one state claims as its own, as far as a sheet of this size can show it. No
 * country's shade or pattern lies on it. What is a piece of its own in the atlas is taken out of the
 * shape that it stands in; what is not is covered with plain land, hatched in grey, within rough
 * bounds. The atlas draws some of it apart already, and that stays plain land.
 */
import { feature } from 'topojson-client'
import type { Area, Atlas } from './atlas.ts'

type Box = {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** Pieces that lie wholly in one of these belong to no shape. */
const boxes: readonly Box[] = [
  { west: 32, south: 44, east: 37, north: 46.5 },
  { west: 145.3, south: 43.3, east: 148.95, north: 45.6 },
]

/** Longitude and latitude in degrees, clockwise; rough on purpose, and drawn without an outline. */
const roughly: readonly (readonly (readonly [number, number])[])[] = [
  [
    [73.6, 33.1],
    [73.4, 34.5],
    [74, 34.9],
    [72.7, 35.9],
    [72.6, 36.5],
    [73.6, 36.9],
    [74.6, 37.1],
    [75.3, 37],
    [76, 36.6],
    [77.8, 36.1],
    [78.9, 36.3],
    [80.2, 35.6],
    [80.3, 34.6],
    [79.5, 32.6],
    [78.5, 32.4],
    [77.7, 32.9],
    [76.4, 32.9],
    [75.6, 32.3],
    [74.6, 32.6],
  ],
  [
    [91.6, 27.8],
    [92.6, 28.1],
    [93.9, 28.9],
    [95.2, 29.2],
    [96.2, 29.4],
    [97.3, 28.3],
    [97.1, 27.4],
    [95.3, 26.7],
    [95.4, 27.3],
    [95.9, 27.9],
    [94.3, 27.4],
    [93.6, 26.9],
    [92.1, 26.9],
  ],
  [
    [34, 22],
    [35.6, 23.2],
    [36.9, 22],
  ],
]

export const openLand = {
  type: 'MultiPolygon' as const,
  coordinates: roughly.map((ring) => {
    const places = ring.map(([longitude, latitude]) => [longitude, latitude])
    return [[...places, ...places.slice(0, 1)]]
  }),
}

function liesIn(ring: readonly (readonly number[])[], box: Box): boolean {
  return ring.every(
    ([x = 0, y = 0]) => x > box.west && x < box.east && y > box.south && y < box.north,
  )
}

/** The shape without the pieces that nobody is given. */
export function withoutOpenLand(atlas: Atlas, area: Area): Area {
  if (area.type === 'Polygon') return area
  const { geometry } = feature(atlas, area)
  const pieces = geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  const arcs = area.arcs.filter(
    (_, index) => !boxes.some((box) => liesIn(pieces[index]?.[0] ?? [], box)),
  )
  return { ...area, arcs }
}
