/**
 * Draws the map of the five at build time, so that no shape and no projection reaches the browser's
 * scripts. Shapes: Natural Earth 1:50m by way of world-atlas (public domain), azimuthal equal area.
 * Fills are presentation attributes with custom properties: they inherit through <use>, so the sheet
 * follows the theme of the page that shows it. Only the outlines of the five are drawn; lines among
 * other states, several of them disputed, are left out.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoAzimuthalEqualArea, geoGraticule, geoPath, type GeoProjection } from 'd3-geo'
import { feature, merge, mesh } from 'topojson-client'
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification'
import { countries, fiveCodes, neighbours } from '#domain/series/country.ts'
import { placeLabels, type MapLabel } from './map-labels.ts'
import { thinAtlas } from './thin-atlas.ts'

const width = 720
const height = 500

export type MapSheet = {
  readonly width: number
  readonly height: number
  readonly labels: readonly MapLabel[]
}
export type DrawnMap = { readonly svg: string; readonly sheet: MapSheet }

type Area = (Polygon | MultiPolygon) & { id?: string | number }
type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

/** The atlas is read as JSON; its shape is the one world-atlas documents. */
function readAtlas(): Atlas {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  return thinAtlas(JSON.parse(readFileSync(file, 'utf8')) as Atlas, 0.1)
}

function isArea(geometry: GeometryObject): geometry is Area {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
}

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
        [78, 14],
        [width - 14, height - 14],
      ],
      mustShow,
    )
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ])
}

const tint = (code: string) => `color-mix(in srgb, var(--${code}) 16%, var(--land-5))`
const line = 'fill="none" vector-effect="non-scaling-stroke"'

export function drawMap(): DrawnMap {
  const atlas = readAtlas()
  const areas = atlas.objects.countries.geometries.filter(isArea)
  const projection = mapProjection()
  const path = geoPath(projection).digits(1)
  const d = (shape: Parameters<typeof path>[0]) => path(shape) ?? ''
  const ofIso = (iso: string) => areas.filter((area) => String(area.id) === iso)
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
    `<rect width="${width}" height="${height}" fill="color-mix(in srgb, var(--hydro-soft) 45%, var(--paper))"/>`,
    `<path d="${d(feature(atlas, atlas.objects.land))}" fill="var(--land)"/>`,
    ...fiveCodes.map(
      (code) => `<path d="${d(merge(atlas, ofIso(countries[code].iso)))}" fill="${tint(code)}"/>`,
    ),
    `<path d="${d(
      geoGraticule()
        .extent([
          [20, 0],
          [170, 80],
        ])
        .step([15, 10])(),
    )}" ${line} stroke="var(--line-map)" stroke-opacity=".35"/>`,
    `<path d="${d(outlines)}" ${line} stroke="var(--line-map)"/>`,
    '</g>',
    ...neighbours.map(
      (code) => `<path id="border-${code}" d="${d(border(countries[code].iso))}" ${line}/>`,
    ),
    '</svg>',
  ].join('')
  return { svg, sheet: { width, height, labels: placeLabels(projection, width, height) } }
}
