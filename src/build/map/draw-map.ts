/**
 * Draws the map of the five at build time, so that no shape and no projection reaches the browser's
 * scripts: azimuthal equal area, in units of about half a pixel on a wide window. Fills are presentation
 * attributes with custom properties: they inherit through <use>, so the sheet follows the theme of the
 * page that shows it. Only the outlines of the five are drawn; lines among other states, several of
 * them disputed, are left out.
 */
import { geoAzimuthalEqualArea, geoPath, type GeoPath, type GeoProjection } from 'd3-geo'
import { feature, merge, mesh } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'
import { countries, fiveCodes, neighbours } from '#domain/series/country.ts'
import { areasOf, readAtlas } from '#build/map/shapes/atlas.ts'
import { linesOf, writePath } from '#build/map/shapes/compact-path.ts'
import { placeLabels, type MapLabel } from './map-labels.ts'
import { openLand } from '#build/map/shapes/open-land.ts'
import { graticule, openLandLines, sea, strokeOnly } from './sheet-parts.ts'
import type { Size } from './sheet-places.ts'

export const mapSize: Size = { width: 1440, height: 1000 }
/** Moscow lies above the part that most pages show. */
const top = -220

/** Places that must be on the sheet: both ends of the border, west Kazakhstan, Hainan, Siberia. */
const mustShow = {
  type: 'MultiPoint' as const,
  coordinates: [
    [47.5, 49.5],
    [53, 42],
    [73, 36],
    [135.5, 48.4],
    [131, 42.5],
    [110, 18.5],
    [122, 31],
    [95, 60],
    [60, 57],
  ],
}

export function mapProjection(): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-91, -44])
    .fitExtent(
      [
        [156, 28],
        [mapSize.width - 28, mapSize.height - 28],
      ],
      mustShow,
    )
    .clipExtent([
      [-4, top - 4],
      [mapSize.width + 4, mapSize.height + 4],
    ])
}

const tint = (code: string) => `color-mix(in srgb, var(--${code}) 16%, var(--land-5))`

export type MapSheet = Size & {
  /** Where the sheet begins; a page that shows less of it begins at 0. */
  readonly top: number
  readonly labels: readonly MapLabel[]
}

export function drawMap(): { readonly svg: string; readonly sheet: MapSheet } {
  const atlas = readAtlas(0.1)
  const projection = mapProjection()
  const path = geoPath(projection)
  const lines = (shape: Parameters<GeoPath>[0]) => linesOf(path(shape) ?? '')
  const d = (shape: Parameters<GeoPath>[0]) => writePath(lines(shape))
  const five = new Set<string>(fiveCodes.map((code) => countries[code].iso))
  const isFive = (geometry: GeometryObject) => five.has(String(geometry.id))
  const outlines = mesh(
    atlas,
    atlas.objects.countries,
    (one, other) => one !== other && (isFive(one) || isFive(other)),
  )
  const border = (iso: string) =>
    mesh(atlas, atlas.objects.countries, (one, other) => {
      const pair = [String(one.id), String(other.id)]
      return pair.includes(iso) && pair.includes(countries.cn.iso)
    })
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg">',
    '<!-- Shapes: Natural Earth, public domain. -->',
    '<g id="sheet">',
    sea(mapSize, top),
    `<path d="${d(feature(atlas, atlas.objects.land))}" fill="var(--land)"/>`,
    ...fiveCodes.map((code) => {
      const shape = d(merge(atlas, areasOf(atlas, countries[code].iso)))
      return `<path d="${shape}" fill="${tint(code)}"/>`
    }),
    graticule(path),
    `<path d="${d(outlines)}" ${strokeOnly} stroke="var(--line-map)"/>`,
    openLandLines(lines(openLand)),
    '</g>',
    ...neighbours.map(
      (code) => `<path id="border-${code}" d="${d(border(countries[code].iso))}" ${strokeOnly}/>`,
    ),
    '</svg>',
  ].join('')
  return { svg, sheet: { ...mapSize, top, labels: placeLabels(projection, mapSize) } }
}
