import { expect, test } from 'vitest'
import { summitPlacesSeries } from '#domain/series/maps/summit-places.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('summit-places')
const { marks, table, summary } = summitPlacesSeries(figure)

test('the stops are the five summits in their order, and then the founding', () => {
  expect(marks.stops.map(({ number, city, month }) => [number, city, month])).toEqual([
    [1, 'Shanghai', 'Apr 1996'],
    [2, 'Moscow', 'Apr 1997'],
    [3, 'Almaty', 'Jul 1998'],
    [4, 'Bishkek', 'Aug 1999'],
    [5, 'Dushanbe', 'Jul 2000'],
    [undefined, 'Shanghai', 'Jun 2001'],
  ])
})

test('the ways agree with known distances between the cities, to within two per cent', () => {
  const known = [6820, 3110, 190, 690, 4810]
  marks.legs.forEach(({ km }, index) => {
    const expected = known[index] ?? 0
    expect(Math.abs(km - expected)).toBeLessThanOrEqual(Math.max(expected * 0.02, 10))
    expect(km % 10).toBe(0)
  })
})

test('each way leads from the stop before to its own', () => {
  expect(marks.legs.map(({ row, from, to }) => [row, from, to])).toEqual([
    [1, 'Shanghai', 'Moscow'],
    [2, 'Moscow', 'Almaty'],
    [3, 'Almaty', 'Bishkek'],
    [4, 'Bishkek', 'Dushanbe'],
    [5, 'Dushanbe', 'Shanghai'],
  ])
})

test('the table has a row a stop, the first with no way to it', () => {
  expect(table.rows.map(({ cells }) => cells[3])).toEqual([
    '–',
    ...marks.legs.map(({ label }) => label),
  ])
  expect(table.rows[5]?.cells.slice(0, 3)).toEqual([
    'Founding of the SCO',
    'Shanghai, China',
    '15 June 2001',
  ])
})

test('the words give order, longest and shortest way, and the return to the first place', () => {
  expect(summary).toContain('Shanghai, Moscow, Almaty, Bishkek and Dushanbe, in this order')
  expect(summary).toContain('each in a different state')
  expect(summary).toContain('founded in Shanghai, where the first summit had been')
  expect(summary).toMatch(/longest is that from Shanghai to Moscow.*shortest that from Almaty/)
})

test('what the title says holds: five hosts, and the founding where the first summit was', () => {
  const hosts = marks.stops.slice(0, 5).map(({ host }) => host)
  expect(new Set(hosts).size).toBe(5)
  expect(marks.stops[5]?.city).toBe(marks.stops[0]?.city)
})

test('a city without a place is told rather than drawn at zero', () => {
  expect(() => summitPlacesSeries({ ...figure, places: figure.places.slice(1) })).toThrow(
    'The place of Shanghai is not given.',
  )
})
