import fc from 'fast-check'
import { expect, test } from 'vitest'
import { yearsOf } from '#domain/outside/data-set.ts'
import {
  explorerSeries,
  stretchesOf,
  type ExplorerSeries,
} from '#domain/outside/explorer-series.ts'
import type { ExplorerView } from '#domain/outside/explorer-view.ts'
import { measuresOf } from '#domain/outside/measures.ts'
import { countryCodes } from '#domain/series/country.ts'
import { sampleSets } from './sample-sets.ts'

const measures = measuresOf(sampleSets)

function seriesOf(
  id: string,
  chosen: ExplorerView['countries'],
  years: Partial<Pick<ExplorerView, 'from' | 'to'>> = {},
): ExplorerSeries | undefined {
  const measure = measures.find((one) => one.id === id)
  if (!measure) throw new Error(`There is no measure ${id}.`)
  return explorerSeries(measure, {
    measure: id,
    countries: chosen,
    from: undefined,
    to: undefined,
    ...years,
  })
}

test('years go down and countries across, with the unit named once', () => {
  const { table } = seriesOf('oil-balance', ['ru', 'in']) ?? {}
  expect(table?.columns).toEqual([
    { label: 'Year; values in thousand barrels a day' },
    { label: 'Russia', numeric: true },
    { label: 'India', numeric: true },
  ])
  expect(table?.rows.map(({ cells }) => cells)).toEqual([
    [1995, '3,391', '−805'],
    [2010, '7,324', '–'],
    [2017, '7,538', '−3,320'],
    [2023, '7,016', '−4,449'],
  ])
  expect(table?.rows[0]?.evidence).toEqual(['eia', 'cia'])
})

test('a line does not cross a year without a value, and is of its own kind where the source changes', () => {
  const { marks } = seriesOf('oil-balance', ['ru', 'in']) ?? {}
  const stretches = marks?.lines.map((line) =>
    line.stretches.map(({ points, splice }) => [points.map(({ year }) => year), splice]),
  )
  expect(stretches).toEqual([
    [
      [[1995, 2010, 2017], false],
      [[2017, 2023], true],
    ],
    [[[2017, 2023], true]],
  ])
  expect(marks?.splice).toMatchObject({ from: 2017, to: 2023 })
})

test('a gap is a gap also in a year that the table leaves out because no chosen country has it', () => {
  const { marks, table } = seriesOf('oil-balance', ['in']) ?? {}
  expect(table?.rows.map(({ cells }) => cells[0])).toEqual([1995, 2017, 2023])
  expect(marks?.lines[0]?.stretches.map(({ points }) => points.length)).toEqual([2])
})

test('one year alone gives a row for each country, the highest first, and says who has no value', () => {
  const { marks, table } =
    seriesOf('oil-balance', ['cn', 'ru', 'in', 'by'], { from: 2010, to: 2010 }) ?? {}
  expect(marks?.lines).toEqual([])
  expect(table?.columns).toEqual([
    { label: 'Country' },
    { label: '2010', unit: 'thousand barrels a day', numeric: true },
  ])
  expect(table?.rows.map(({ cells }) => cells)).toEqual([
    ['Russia', '7,324'],
    ['China', '−4,764'],
  ])
})

test('a set of one year is drawn as bars', () => {
  expect(seriesOf('area', ['cn', 'ru'])?.marks.bars.map(({ name }) => name)).toEqual([
    'Russia',
    'China',
  ])
})

test('without a country or a value there is nothing', () => {
  expect(seriesOf('oil-balance', [])).toBeUndefined()
  expect(seriesOf('oil-balance', ['tm'])).toBeUndefined()
  expect(seriesOf('oil-balance', ['by'], { to: 2017 })).toBeUndefined()
})

const points = (years: readonly number[]) =>
  years.map((year, row) => ({ year, row, value: year, label: String(year) }))

test('stretches join neighbours only, and all of them', () => {
  const all = [1990, 1991, 1992, 1995, 2000, 2001, 2002]
  fc.assert(
    fc.property(fc.subarray(all), (years) => {
      const joined = stretchesOf(points(years), all, undefined).flatMap((stretch) =>
        stretch.points.slice(1).map((point, index) => [stretch.points[index]?.year, point.year]),
      )
      const neighbours = all
        .slice(1)
        .map((year, index) => [all[index], year])
        .filter((pair) => pair.every((year) => years.some((one) => one === year)))
      expect(joined).toEqual(neighbours)
    }),
  )
})

test('every mark stands in the table with its label, whatever is chosen', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...measures),
      fc.subarray([...countryCodes], { minLength: 1, maxLength: 6 }),
      fc.nat(),
      (measure, chosen, place) => {
        const years = yearsOf(measure)
        const from = years[place % years.length]
        const series = explorerSeries(measure, {
          measure: measure.id,
          countries: chosen,
          from,
          to: undefined,
        })
        const { marks, table } = series ?? {}
        for (const { column, name, points: own } of marks?.lines ?? []) {
          expect(table?.columns[column]?.label).toBe(name)
          for (const { row, year, label } of own)
            expect([table?.rows[row]?.cells[0], table?.rows[row]?.cells[column]]).toEqual([
              year,
              label,
            ])
        }
        expect(table?.rows.flatMap(({ cells }) => cells) ?? []).not.toContain('NaN')
        // A year or a country that has nothing takes no row.
        for (const row of table?.rows ?? [])
          expect(row.cells.slice(1).some((cell) => cell !== '–')).toBe(true)
      },
    ),
  )
})
