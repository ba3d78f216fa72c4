/**
 * The shapes that the sheets are drawn from: Natural Earth 1:50m by way of world-atlas (public domain),
 * thinned to what a sheet can show. Lines are those held in fact.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification'
import { thinAtlas } from './thin-atlas.ts'

export type Area = (Polygon | MultiPolygon) & { id?: string | number }
export type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>

/** The atlas is read as JSON; its shape is the one world-atlas documents. */
export function readAtlas(degrees: number): Atlas {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  return thinAtlas(JSON.parse(readFileSync(file, 'utf8')) as Atlas, degrees)
}

function isArea(geometry: GeometryObject): geometry is Area {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
}

/** By ISO 3166-1 number, which some countries share with places of theirs that are drawn apart. */
export function areasOf(atlas: Atlas, ...isos: readonly string[]): Area[] {
  return atlas.objects.countries.geometries
    .filter(isArea)
    .filter((area) => isos.includes(String(area.id)))
}
