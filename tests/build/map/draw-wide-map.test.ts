import { geoContains } from 'd3-geo'
import { feature } from 'topojson-client'
import { expect, test } from 'vitest'
import { drawWideMap, wideProjection } from '#build/map/draw-wide-map.ts'
import { areasOf, readAtlas } from '#build/map/shapes/atlas.ts'
import { namedCountries } from '#build/map/wide-places.ts'
import { figureOf } from '#tests/support/builders/figures.ts'
import { statusYears, heldAtEndOf } from '#domain/series/maps/status-years.ts'
import { parties } from '#domain/series/energy/energy-situations.ts'

const { svg, sheet } = drawWideMap()
const partOf = (id: string) => new RegExp(`<path id="${id}" d="([^"]*)"`).exec(svg)?.[1] ?? ''
const figure = figureOf('members-map')

test('the sheet is under 60 kB as it stands', () => {
  expect(svg.length).toBeLessThan(60_000)
})

test('shapes have no paint of their own, and what is painted is painted with tokens', () => {
  expect(svg).not.toMatch(/#[0-9a-f]{3,6}\b|rgb\(|style=/i)
  const shapes = [...svg.matchAll(/<path id="[^"]+"[^>]*>/g)].map(([shape]) => shape)
  expect(shapes.length).toBeGreaterThan(50)
  for (const shape of shapes) expect(shape).not.toMatch(/fill=|stroke=/)
})

test('every state that has or had a status has its shape or its dot, and a name, and no other has', () => {
  const names = figure.membership.countries.map(({ name }) => name)
  expect(sheet.countries.map(({ name }) => name).sort()).toEqual(names.sort())
  for (const { id, dot } of sheet.countries) {
    const shape = partOf(id)
    expect(dot !== undefined || shape.length > 30, id).toBe(true)
  }
})

test('every state has the pattern of each status that it ever had', () => {
  for (const year of statusYears(figure))
    for (const { name, status } of heldAtEndOf(figure, year)) {
      const country = sheet.countries.find((one) => one.name === name)
      const fill = { observer: 'lines', 'dialogue-partner': 'points', partner: 'points' } as const
      if (status === 'five' || status === 'member' || !country) continue
      expect(country.fills, name).toContain(fill[status])
      expect(country.dot !== undefined || partOf(`${country.id}-${fill[status]}`) !== '').toBe(true)
    }
})

test.each(namedCountries)(
  'the name of $label.name, its leader or its dot stands in it',
  (country) => {
    const placed = sheet.countries.find(({ id }) => id === country.id)
    const { x, y } = placed?.label.to ?? placed?.label ?? { x: 0, y: 0 }
    const point = wideProjection().invert?.([x * sheet.width, y * sheet.height])
    const atlas = readAtlas(0.05)
    const shapes = areasOf(atlas, ...country.isos).map((area) => feature(atlas, area))
    const near = country.dot !== undefined
    expect(point && (near || shapes.some((shape) => geoContains(shape, point)))).toBe(true)
  },
)

test('a name that is always shown stands inside its country, without a leader', () => {
  const always = sheet.countries.filter(({ tier }) => tier === 1)
  expect(always.length).toBeGreaterThan(4)
  for (const { label } of always) expect(label.to).toBeUndefined()
})

test('every party of a pipeline has its place on the sheet', () => {
  expect(sheet.parties.map(({ party }) => party).sort()).toEqual([...parties].sort())
  for (const { x, y } of sheet.parties) {
    expect(x > 0.05 && x < 0.95).toBe(true)
    expect(y > 0.05 && y < 0.95).toBe(true)
  }
})

test('no shape is drawn for Taiwan, and open land lies in a group of its own', () => {
  expect(sheet.countries.some(({ name }) => /taiwan/i.test(name))).toBe(false)
  expect(namedCountries.flatMap(({ isos }) => isos)).not.toContain('158')
  expect(svg).toMatch(/<g id="open"><path d="M[^"]+" fill="var\(--land\)"/)
})
