/** The measures of the Explorer over the outside data of the course, against values known from elsewhere. */
import { expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { explorerContent } from '#build/outside/explorer.ts'
import { valueIn } from '#domain/outside/data-set.ts'
import { explorerSeries } from '#domain/outside/explorer-series.ts'
import { measuresOf, type Measure } from '#domain/outside/measures.ts'
import { rounded } from '#domain/outside/sum-in.ts'
import { shownValue } from '#domain/outside/value-label.ts'
import { countryCodes, type Country } from '#domain/series/country.ts'

const content = explorerContent(await readCourse())
const measures = measuresOf(content.sets)

function measure(id: string): Measure {
  const found = measures.find((one) => one.id === id)
  if (!found) throw new Error(`There is no measure ${id}.`)
  return found
}

test('every measure has a title of its own, sources beyond the papers, and something to show', () => {
  expect(measures.length).toBeGreaterThanOrEqual(content.sets.length + 10)
  expect(new Set(measures.map(({ title }) => title)).size).toBe(measures.length)
  for (const one of measures) {
    for (const id of one.evidence) expect(content.statements[id]?.outside, id).toBeDefined()
    const [first] = one.rows
    const view = { measure: one.id, countries: first ? [first.country] : [] }
    const series = explorerSeries(one, { ...view, from: undefined, to: undefined })
    expect(series?.summary.length, one.id).toBeGreaterThan(0)
  }
})

/** Thousand barrels a day and billion m³ a year, from exact values. */
const balances: readonly (readonly [string, Country, Readonly<Record<number, number>>])[] = [
  ['oil-balance', 'kz', { 1995: 146, 2005: 1136, 2017: 1562, 2023: 1569 }],
  ['oil-balance', 'uz', { 1995: -24, 2000: 11, 2017: 15, 2023: -47 }],
  ['oil-balance', 'ru', { 1995: 3390, 2010: 7324, 2017: 7538, 2023: 7016 }],
  ['oil-balance', 'cn', { 1995: -334, 2000: -1300, 2017: -8784, 2023: -11205 }],
  ['oil-balance', 'by', { 2023: -95 }],
  ['gas-balance', 'kz', { 1995: -6.1, 2005: 1, 2017: 7, 2023: 6.6 }],
  ['gas-balance', 'in', { 1995: 0, 2010: -12.2, 2017: -23.9 }],
  ['gas-balance', 'cn', { 1995: 0.6, 2005: 3.1, 2010: -13.9, 2023: -155.9 }],
  // Million tonnes of oil equivalent.
  ['oil-and-gas-balance', 'kz', { 1995: 2, 2000: 24, 2017: 84, 2023: 84 }],
  ['oil-and-gas-balance', 'tm', { 1995: 25, 2010: 21, 2023: 40 }],
  ['oil-and-gas-balance', 'uz', { 1995: 7, 2017: 9, 2023: -3 }],
  ['oil-and-gas-balance', 'ru', { 1995: 327, 2010: 490, 2017: 520, 2023: 469 }],
  ['oil-and-gas-balance', 'cn', { 1995: -16, 2010: -249, 2017: -512, 2023: -692 }],
  ['oil-and-gas-balance', 'in', { 2000: -70, 2015: -156, 2017: -186, 2023: -245 }],
  ['oil-and-gas-balance', 'pk', { 1995: -12, 2017: -29, 2023: -35 }],
  ['oil-and-gas-balance', 'ir', { 1995: 128, 2015: 82, 2017: 150, 2023: 95 }],
  ['oil-dependence', 'in', { 1995: 51.1, 2010: 69.3, 2017: 76.5, 2023: 84.4 }],
  ['oil-dependence', 'cn', { 1995: 9.8, 2010: 51, 2017: 64.7, 2023: 69.2 }],
]

test.each(balances)('%s of %s', (id, country, known) => {
  const of = measure(id)
  for (const [year, value] of Object.entries(known)) {
    const found = valueIn(of, country, Number(year)) ?? Number.NaN
    // The sets have one digit more than is shown, which may tip a half.
    const offBy = Math.abs(shownValue(found, of.decimals) - value)
    expect(offBy, `${year}: ${found}`).toBeLessThan(1.01 * 10 ** -of.decimals)
  }
})

test.each(['cn', 'in'] as const)(
  'computed from the sets, %s has the dependence of the yearly set',
  (country) => {
    const yearly = measure('oil-import-dependence')
    const row = measure('oil-dependence').rows.find((one) => one.country === country)
    const computed = Object.entries(row?.values ?? {})
    expect(computed.map(([year, value]) => [year, rounded(value, 1)])).toEqual(
      computed.map(([year]) => [year, valueIn(yearly, country, Number(year))]),
    )
    expect(computed.length).toBeGreaterThan(5)
  },
)

// The countries stand in the order in which they joined.
test.each([
  ['population-of-world', 5, 1996, 23.9],
  ['population-of-world', 6, 2001, 23.5],
  ['population-of-world', 8, 2017, 41.9],
  ['population-of-world', 10, 2024, 42.1],
  ['area-of-eurasia', 5, 2022, 54.2],
  ['area-of-eurasia', 10, 2022, 65.8],
  ['area-of-world', 8, 2022, 25.7],
  ['gdp-of-world', 5, 1996, 4],
  ['gdp-of-world', 6, 2001, 5],
  ['gdp-of-world', 8, 2017, 21],
] as const)('%s of the first %i members in %i comes to %d per cent', (id, count, year, share) => {
  const values = countryCodes.slice(0, count).map((code) => valueIn(measure(id), code, year) ?? 0)
  expect(
    rounded(
      values.reduce((sum, value) => sum + value, 0),
      1,
    ),
  ).toBe(share)
})
