/**
 * Where the names stand on the sheet, as shares of its width and height, so that they can be set in
 * type that does not shrink with the drawing. Small countries have their name beside them, with a
 * leader line to the country.
 */
import type { GeoProjection } from 'd3-geo'
import { countries, type Country } from '#domain/series/country.ts'

export type MapLabel = {
  /** A country of the five, or undefined for a name that only helps to find the way. */
  readonly country?: Country
  readonly name: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  /** The end of the leader line, inside the country. */
  readonly to?: { readonly x: number; readonly y: number }
}

type Point = [longitude: number, latitude: number]
type Placing = {
  readonly country?: Country
  readonly name?: string
  readonly at: Point
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly to?: Point
}

const placings: readonly Placing[] = [
  { country: 'ru', at: [98, 57.5] },
  { country: 'cn', at: [104, 33] },
  { country: 'kz', at: [67, 48.5] },
  { country: 'kg', at: [65.4, 40], anchor: 'end', to: [72.3, 42.3] },
  { country: 'tj', at: [68.8, 34.2], anchor: 'end', to: [70.2, 38.2] },
  { name: 'Mongolia', at: [103, 46.5] },
]

export function placeLabels(projection: GeoProjection, width: number, height: number): MapLabel[] {
  const share = (point: Point) => {
    const [x, y] = projection(point) ?? [0, 0]
    return { x: Math.round((x / width) * 1000) / 1000, y: Math.round((y / height) * 1000) / 1000 }
  }
  return placings.map(({ country, name, at, anchor = 'middle', to }) => ({
    ...(country && { country }),
    name: country ? countries[country].name : (name ?? ''),
    ...share(at),
    anchor,
    ...(to && { to: share(to) }),
  }))
}
