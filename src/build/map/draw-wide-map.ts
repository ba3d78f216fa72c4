/**
 * Draws the wide sheet at build time: Eurasia with the north-east of Africa. Every country that has or
 * had a status is a shape of its own with a hatch and a grid of points to fill it with, all without
 * paint: they take it from the page. All other land is one plain shape, and no line is drawn on it.
 */
import { geoAzimuthalEqualArea, geoPath, type GeoPath, type GeoProjection } from 'd3-geo'
import { feature, merge } from 'topojson-client'
import type { Party } from '#domain/series/energy/energy-situations.ts'
import { areasOf, readAtlas } from '#build/map/shapes/atlas.ts'
import { isSpeck, linesOf, writePath, type Line } from '#build/map/shapes/compact-path.ts'
import { gridPoints, hatchLines } from '#build/map/shapes/fill-lines.ts'
import { openLand, withoutOpenLand } from '#build/map/shapes/open-land.ts'
import { coast, steady, graticule, openLandLines, sea } from './sheet-parts.ts'
import { placeName, shareOn, type PlacedName, type Share, type Size } from './sheet-places.ts'
import {
  namedCountries,
  otherCountries,
  partyPlaces,
  type Fill,
  type Tier,
  type WideCountry,
} from './wide-places.ts'

/** About half a pixel on a wide window, so that whole units are fine enough. */
const size = { width: 1360, height: 1200 }
/** In units of the sheet: what is smaller shows as nothing, and how far apart lines and points stand. */
const speck = 7
const step = 22

/** Egypt and Belarus, the Maldives and Cambodia, Japan, the north and the east of Russia. */
const mustShow = {
  type: 'MultiPoint' as const,
  coordinates: [
    [25, 22],
    [23, 53],
    [13, 50],
    [73, 3],
    [81, 5],
    [105, 9],
    [145, 42],
    [190, 66],
    [104, 77.5],
  ],
}

export function wideProjection(): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-85, -40])
    .fitExtent(
      [
        [28, 28],
        [size.width - 28, size.height - 28],
      ],
      mustShow,
    )
    .clipExtent([
      [-4, -4],
      [size.width + 4, size.height + 4],
    ])
}

type Shape = Parameters<GeoPath>[0]

const outline = (id: string, lines: readonly Line[]) =>
  `<path id="${id}" d="${writePath(lines)}" ${steady}/>`

/** Empty where the country is too small for a pattern of its own: it has a dot. */
function patterns({ id, fills = [] }: WideCountry, shape: readonly Line[]): string[] {
  const made: Record<Fill, () => Line[]> = {
    lines: () => hatchLines(shape, 14, -45),
    points: () => gridPoints(shape, step).map((point) => ({ points: [point], isClosed: false })),
  }
  return fills.map((fill) => outline(`${id}-${fill}`, made[fill]()))
}

export type WideSheetCountry = {
  readonly id: string
  readonly name: string
  readonly tier: Tier
  readonly label: PlacedName
  readonly fills: readonly Fill[]
  readonly dot?: Share
}
/** What the scripts know of the sheet: where names, dots and parties stand. */
export type WideSheet = Size & {
  readonly countries: readonly WideSheetCountry[]
  readonly parties: readonly ({ readonly party: Party } & Share)[]
}

function sheetFor(projection: GeoProjection): WideSheet {
  const share = shareOn(projection, size)
  return {
    ...size,
    countries: namedCountries.map(({ id, label, fills = [], dot }) => ({
      id,
      name: label.name,
      tier: label.tier,
      label: placeName(share, label),
      fills,
      ...(dot && { dot: share(dot) }),
    })),
    parties: partyPlaces.map(({ party, at }) => ({ party, ...share(at) })),
  }
}

export function drawWideMap(): { readonly svg: string; readonly sheet: WideSheet } {
  const atlas = readAtlas(0.3)
  const projection = wideProjection()
  const path = geoPath(projection)
  const lines = (shape: Shape): Line[] =>
    linesOf(path(shape) ?? '').filter((line) => !isSpeck(line, speck))
  const land = writePath(lines(feature(atlas, atlas.objects.land)))
  const shapes = [...namedCountries, ...otherCountries].flatMap((country) => {
    const areas = areasOf(atlas, ...country.isos).map((area) => withoutOpenLand(atlas, area))
    const shape = lines(merge(atlas, areas))
    return [outline(country.id, shape), ...patterns(country, shape)]
  })
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg">',
    '<!-- Shapes: Natural Earth, public domain. -->',
    `<g id="sheet">${sea(size)}<path d="${land}" fill="var(--land)" ${coast}/>${graticule(path)}</g>`,
    ...shapes,
    `<g id="open">${openLandLines(lines(openLand))}</g>`,
    '</svg>',
  ].join('')
  return { svg, sheet: sheetFor(projection) }
}
