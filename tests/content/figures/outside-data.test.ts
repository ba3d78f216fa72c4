/** The sets of outside data as they stand in the content, and balances known from elsewhere. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { contentFolder } from '#build/content/content-files.ts'
import { readCourse } from '#build/content/course.ts'
import { dataSetSchema, valueIn, yearsOf, type DataSet } from '#domain/outside/data-set.ts'
import type { Country } from '#domain/series/country.ts'

const { base } = await readCourse()
const folder = join(contentFolder, 'outside-data')
const files = readdirSync(folder)

function readSet(file: string): DataSet {
  return v.parse(dataSetSchema, parse(readFileSync(join(folder, file), 'utf8')))
}

/** "1995, 2000 and 2017", "1990 to 2017", "2022": the years that a source says it measures. */
function yearsNamed(text: string): (year: number) => boolean {
  const range = /(\d{4}) to (\d{4})/.exec(text)
  if (range) return (year) => year >= Number(range[1]) && year <= Number(range[2])
  const years = text.match(/\d{4}/g)?.map(Number) ?? []
  return (year) => years.includes(year)
}

test('the energy sets are all there', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'energy-net-imports.yaml',
      'energy-production.yaml',
      'energy-supply.yaml',
      'gas-consumption.yaml',
      'gas-production.yaml',
      'oil-consumption.yaml',
      'oil-import-dependence.yaml',
      'oil-production.yaml',
    ]),
  )
})

describe.each(files)('%s', (file) => {
  test('follows the schema and is named by its id', () => {
    expect(`${readSet(file).id}.yaml`).toBe(file)
  })

  test('rests on statements of outside data, whose sources measure each of its years', () => {
    const set = readSet(file)
    const sources = set.evidence.map((id) => base.statements.get(id))
    expect(sources.map((one) => one?.kind)).toEqual(set.evidence.map(() => 'outside-data'))
    const named = sources.map((one) => yearsNamed(one?.outside?.years ?? ''))
    expect(yearsOf(set).filter((year) => !named.some((covers) => covers(year)))).toEqual([])
  })

  test('marks the change of source where two sources share its years', () => {
    const { evidence, splice } = readSet(file)
    expect(splice !== undefined).toBe(evidence.length > 1)
  })
})

type Known = readonly [fuel: 'oil' | 'gas', Country, number, number]

/** Published balances: thousand barrels a day, to whole ones, and billion m³ a year, to one decimal. */
const known: readonly Known[] = [
  ['oil', 'ru', 2017, 7538],
  ['oil', 'kz', 2000, 560],
  ['oil', 'uz', 1995, -24],
  ['oil', 'uz', 2023, -47],
  ['oil', 'tm', 2010, 82],
  ['oil', 'cn', 2005, -3099],
  ['oil', 'in', 2015, -2821],
  ['oil', 'pk', 2017, -480],
  ['oil', 'ir', 1995, 2569],
  ['oil', 'kg', 2023, 6 - 31],
  ['oil', 'tj', 2023, 0.3 - 31],
  ['oil', 'by', 2023, 30 - 125],
  ['gas', 'ru', 2010, 145.1],
  ['gas', 'kz', 1995, -6.1],
  ['gas', 'tm', 2017, 38.1],
  ['gas', 'uz', 2023, -1.2],
  ['gas', 'cn', 2017, -86.8],
  ['gas', 'in', 1995, 0],
  ['gas', 'pk', 2023, -8.8],
  ['gas', 'ir', 2000, -2.7],
  ['gas', 'by', 2023, 0.07 - 15.1],
]

test.each(known)(
  '%s of %s in %i leaves the published balance of %d',
  (fuel, country, year, net) => {
    const made = valueIn(readSet(`${fuel}-production.yaml`), country, year) ?? Number.NaN
    const used = valueIn(readSet(`${fuel}-consumption.yaml`), country, year) ?? Number.NaN
    expect(Math.abs(made - used - net)).toBeLessThan(fuel === 'oil' ? 0.61 : 0.061)
  },
)

test('net imports of energy have the sign of those who send out and of those who take in', () => {
  const set = readSet('energy-net-imports.yaml')
  const signs = (country: Country) =>
    new Set(yearsOf(set).map((year) => Math.sign(valueIn(set, country, year) ?? 0)))
  for (const country of ['kz', 'tm', 'ru', 'ir'] as const) expect([...signs(country)]).toEqual([-1])
  for (const country of ['kg', 'tj', 'in', 'pk', 'by'] as const)
    expect([...signs(country)]).toEqual([1])
  expect([...signs('uz')]).toEqual([-1, 1])
})
