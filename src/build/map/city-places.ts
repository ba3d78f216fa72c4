/**
 * Puts the cities of the content on the sheet of the five. Their degrees stand in the figure's file;
 * the browser is given only places on the sheet.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { contentFolder } from '#build/content/content-files.ts'
import { cityPlacesSchema } from '#domain/series/maps/summit-places.ts'
import { mapProjection, mapSize } from './draw-map.ts'
import { shareOn, type Share } from './sheet-places.ts'

const citiesFile = join(contentFolder, 'figures/summit-places.yaml')

export type CityPlace = Share & { readonly city: string }

const fileSchema = v.looseObject({ places: cityPlacesSchema })

/** Throws on a file out of form; the check of the content tells which line is wrong. */
export function placeCities(text = readFileSync(citiesFile, 'utf8')): CityPlace[] {
  const { places } = v.parse(fileSchema, parse(text))
  const share = shareOn(mapProjection(), mapSize)
  return places.map(({ city, at }) => ({ city, ...share(at) }))
}
