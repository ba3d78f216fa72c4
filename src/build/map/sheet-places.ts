/** From degrees to places on a sheet. */
import type { GeoProjection } from 'd3-geo'

/** Longitude, then latitude, in degrees. */
export type Place = readonly [longitude: number, latitude: number]
/** In shares of the width and the height, so that what stands there need not shrink with the sheet. */
export type Share = { readonly x: number; readonly y: number }
export type Anchor = 'start' | 'middle' | 'end'
export type Size = { readonly width: number; readonly height: number }

export function shareOn(projection: GeoProjection, { width, height }: Size): (at: Place) => Share {
  const rounded = (share: number) => Math.round(share * 1000) / 1000
  return ([longitude, latitude]) => {
    const [x, y] = projection([longitude, latitude]) ?? [0, 0]
    return { x: rounded(x / width), y: rounded(y / height) }
  }
}

/** A name as it is placed by hand, in degrees. */
export type NamePlace = {
  readonly at: Place
  readonly anchor?: Anchor
  /** The end of the leader line, inside the country. */
  readonly to?: Place
}
export type PlacedName = Share & { readonly anchor: Anchor; readonly to?: Share }

export function placeName(share: (at: Place) => Share, { at, anchor, to }: NamePlace): PlacedName {
  return { ...share(at), anchor: anchor ?? 'middle', ...(to && { to: share(to) }) }
}
