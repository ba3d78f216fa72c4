import { geoContains } from 'd3-geo'
import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { expect, test } from 'vitest'
import { mapProjection, mapSize } from '#build/map/draw-map.ts'
import { placeLabels } from '#build/map/map-labels.ts'
import { countries, fiveCodes } from '#domain/series/country.ts'

const projection = mapProjection()
const labels = placeLabels(projection, mapSize)
const atlas = JSON.parse(
  readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8'),
) as Topology<{ countries: GeometryCollection }>
const shapes = feature(atlas, atlas.objects.countries).features

test('each of the five has one name on the sheet', () => {
  expect(labels.flatMap((label) => label.country ?? []).sort()).toEqual([...fiveCodes].sort())
})

test.each(fiveCodes)('the name of %s, or its leader line, stands in the country', (code) => {
  const label = labels.find((one) => one.country === code)
  const { x, y } = label?.to ?? label ?? { x: 0, y: 0 }
  const point = projection.invert?.([x * mapSize.width, y * mapSize.height])
  const shape = shapes.find((one) => String(one.id) === countries[code].iso)
  expect(point && shape && geoContains(shape, point)).toBe(true)
})

test('a name beside its country leaves the country visible at phone width', () => {
  for (const label of labels.filter((one) => one.to)) {
    expect(label.anchor).toBe('end')
    // ten letters of 12 px italic need about a fifth of a sheet 288 px wide
    expect(label.x).toBeGreaterThan(0.21)
  }
})
