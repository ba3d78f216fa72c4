/**
 * Where the names stand on the sheet of the five, as shares of its width and height, so that they can
 * be set in type that does not shrink with the drawing. Small countries have their name beside them,
 * with a leader line to the country.
 */
import type { GeoProjection } from 'd3-geo'
import { countries, type Country } from '#domain/series/country.ts'
import { placeName, shareOn, type NamePlace, type PlacedName, type Size } from './sheet-places.ts'

export type MapLabel = PlacedName & {
  /** A country of the five, or undefined for a name that only helps to find the way. */
  readonly country?: Country
  readonly name: string
}

type Placing = NamePlace & { readonly country?: Country; readonly name?: string }

const placings: readonly Placing[] = [
  { country: 'ru', at: [98, 57.5] },
  { country: 'cn', at: [104, 33] },
  { country: 'kz', at: [67, 48.5] },
  { country: 'kg', at: [65.4, 40], anchor: 'end', to: [72.3, 42.3] },
  { country: 'tj', at: [68.8, 34.2], anchor: 'end', to: [70.2, 38.2] },
  { name: 'Mongolia', at: [103, 46.5] },
]

export function placeLabels(projection: GeoProjection, size: Size): MapLabel[] {
  const share = shareOn(projection, size)
  return placings.map(({ country, name, ...place }) => ({
    ...(country && { country }),
    name: country ? countries[country].name : (name ?? ''),
    ...placeName(share, place),
  }))
}
