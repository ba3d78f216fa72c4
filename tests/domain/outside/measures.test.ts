import { expect, test } from 'vitest'
import { valueIn, type DataSet } from '#domain/outside/data-set.ts'
import { countryNotes, insideSentence, measuresOf, type Measure } from '#domain/outside/measures.ts'
import { rounded } from '#domain/outside/sum-in.ts'
import type { Country } from '#domain/series/country.ts'
import {
  gasProduction,
  land,
  money,
  oilConsumption,
  oilProduction,
  people,
  sampleSets,
} from './sample-sets.ts'

function measure(id: string, sets: readonly DataSet[] = sampleSets): Measure {
  const found = measuresOf(sets).find((one) => one.id === id)
  if (!found) throw new Error(`There is no measure ${id}.`)
  return found
}
const shown = (of: Measure, country: Country, year: number) => {
  const value = valueIn(of, country, year)
  return value === undefined ? undefined : rounded(value, of.decimals)
}

test('every set is offered as it is, before what is computed', () => {
  const ids = measuresOf(sampleSets).map(({ id }) => id)
  expect(ids.slice(0, sampleSets.length)).toEqual(sampleSets.map(({ id }) => id))
  expect(ids.slice(sampleSets.length)).toEqual([
    'oil-balance',
    'oil-dependence',
    'gas-balance',
    'gas-dependence',
    'oil-and-gas-balance',
    'gdp-per-head',
    'area-of-world',
    'area-of-eurasia',
    'gdp-of-world',
    'population-of-world',
  ])
  expect(measure('oil-production')).toMatchObject({
    rows: oilProduction.rows,
    notes: ['Refinery gain is in it.'],
    adds: true,
  })
  expect(measure('oil-production').formula).toBeUndefined()
})

test.each([
  ['oil-balance', 'kz', 1995, 146],
  ['oil-balance', 'ru', 2017, 7538],
  ['oil-balance', 'cn', 2023, -11205],
  ['oil-balance', 'uz', 2023, -47],
  ['gas-balance', 'kz', 1995, -6.1],
  ['gas-balance', 'in', 1995, 0],
  ['gas-balance', 'cn', 2017, -86.9],
  ['oil-and-gas-balance', 'kz', 1995, 2],
  ['oil-and-gas-balance', 'ru', 2017, 520],
  ['oil-and-gas-balance', 'uz', 2023, -3],
  ['oil-and-gas-balance', 'cn', 2023, -692],
  ['oil-and-gas-balance', 'in', 2023, -245],
  ['oil-dependence', 'in', 1995, 51.1],
  ['oil-dependence', 'in', 2023, 84.4],
  ['oil-dependence', 'cn', 1995, 9.8],
  ['oil-dependence', 'cn', 2010, 51],
  ['oil-dependence', 'cn', 2017, 64.8],
  ['population-of-world', 'cn', 2001, 20.37],
  ['area-of-world', 'kg', 2022, 0.15],
  ['area-of-eurasia', 'ru', 2022, 31.14],
  ['gdp-of-world', 'cn', 1996, 2.71],
  ['gdp-per-head', 'cn', 2001, 1050],
  ['gdp-per-head', 'tj', 1996, 160],
] as const)('%s of %s in %i is %d', (id, country, year, value) => {
  expect(shown(measure(id), country, year)).toBe(value)
})

test('the shares of the six founders add up to those known of them together', () => {
  const share = measure('population-of-world')
  const sum = share.rows.reduce((total, { values }) => total + (values['2001'] ?? 0), 0)
  expect(rounded(sum, 1)).toBe(23.5)
})

test('a country or year that one of the sets lacks has no value, and never 0', () => {
  const balance = measure('oil-balance')
  expect(valueIn(balance, 'in', 2010)).toBeUndefined()
  expect(Object.keys(balance.rows.find(({ country }) => country === 'in')?.values ?? {})).toEqual([
    '1995',
    '2017',
    '2023',
  ])
  expect(balance.rows.map(({ country }) => country)).not.toContain('tm')
  expect(valueIn(measure('gdp-per-head'), 'cn', 2010)).toBeUndefined()
})

test('nothing is divided by 0', () => {
  const none = { ...oilConsumption, rows: [{ country: 'cn' as const, values: { '1995': 0 } }] }
  const ids = measuresOf([oilProduction, none]).map(({ id }) => id)
  expect(ids).toContain('oil-balance')
  expect(ids).not.toContain('oil-dependence')
})

test('units that do not fit are not put together', () => {
  const tonnes = { ...oilConsumption, unit: 'million tonnes a year' }
  const rupees = { ...money, unit: 'billion rupees' }
  const ids = measuresOf([oilProduction, tonnes, rupees, people]).map(({ id }) => id)
  expect(ids).not.toContain('oil-balance')
  expect(ids).not.toContain('oil-dependence')
  expect(ids).not.toContain('gdp-per-head')
})

test('a measure whose sets are not all there is not offered', () => {
  const ids = measuresOf([oilProduction, gasProduction, land]).map(({ id }) => id)
  expect(ids).toEqual([
    'oil-production',
    'gas-production',
    'area',
    'area-of-world',
    'area-of-eurasia',
  ])
})

test('a computed measure says how, and brings along sources, splice and notes of its sets', () => {
  expect(measure('oil-and-gas-balance')).toMatchObject({
    unit: 'million tonnes of oil equivalent a year',
    evidence: ['eia', 'cia'],
    splice: oilProduction.splice,
  })
  expect(measure('gdp-per-head')).toMatchObject({
    unit: 'current US dollars a head',
    formula: 'gross domestic product ÷ population',
    evidence: ['money', 'people'],
    adds: false,
  })
  expect(measure('oil-balance').notes.at(-1)).toBe('Oil production: refinery gain is in it.')
  const noted = sampleSets.map((set) => ({ ...set, note: 'Estimates.' }))
  expect(measure('gas-balance', noted).notes.slice(1)).toEqual(['Estimates.'])
  expect(measure('area-of-eurasia').formula).toBe(
    '100 × surface area of the country ÷ surface area of Eurasia',
  )
  expect(measure('area-of-eurasia').title).toBe('Share of Eurasia’s surface area')
})

test('a note on a country is told once, for every chosen country that has it', () => {
  const balance = measure('oil-balance')
  expect(countryNotes(balance, ['cn', 'uz'])).toEqual(['Uzbekistan: Sources differ.'])
  expect(countryNotes(balance, ['cn'])).toEqual([])
  const [first, second] = oilProduction.rows
  const both = {
    ...balance,
    rows: [first, second].flatMap((row) => (row ? [{ ...row, note: 'Estimated.' }] : [])),
  }
  expect(countryNotes(both, ['cn', 'ru'])).toEqual(['China and Russia: Estimated.'])
})

test('a title inside a sentence begins small, unless it begins with letters that stand for words', () => {
  expect(insideSentence('Oil balance')).toBe('oil balance')
  expect(insideSentence('GDP per head')).toBe('GDP per head')
})
