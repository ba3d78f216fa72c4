import { expect, test } from 'vitest'
import { oilGasBalanceSeries, readBalanceChoice } from '#domain/series/energy/oil-gas-balance.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('oil-gas-balance')
const seriesOf = (choices: Readonly<Record<string, string>> = {}) =>
  oilGasBalanceSeries(figure, choices).marks
const labels = (choices: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(seriesOf(choices).balances.map(({ name, label }) => [name, label]))

test('balances of oil are those that are published for 2017', () => {
  expect(labels()).toEqual({
    Russia: '+7,538',
    Kazakhstan: '+1,562',
    Uzbekistan: '+15',
    Pakistan: '−479',
    India: '−3,320',
    China: '−8,784',
    Iran: '+2,885',
    Turkmenistan: '+131',
  })
})

test('the finding holds: what two members had to spare is under three quarters of what three lacked', () => {
  const { spare, lacking, difference } = seriesOf()
  expect(spare.parts.map(({ name }) => name)).toEqual(['Russia', 'Kazakhstan'])
  expect(lacking.parts.map(({ name }) => name)).toEqual(['China', 'India', 'Pakistan'])
  expect(spare.sum / -lacking.sum).toBeLessThan(0.75)
  expect(spare.sum / -lacking.sum).toBeGreaterThan(0.7)
  expect([spare.label, lacking.label, difference.label]).toEqual(['+9,100', '−12,583', '−3,484'])
})

test('a balance whose sign sources dispute is in no sum, on neither side', () => {
  for (const year of ['1995', '2005', '2017', '2023']) {
    const { spare, lacking } = seriesOf({ year })
    expect([...spare.parts, ...lacking.parts].map(({ country }) => country)).not.toContain('uz')
  }
  expect(seriesOf({ fuel: 'gas' }).spare.parts.map(({ country }) => country)).toContain('uz')
})

test('a state that was no member in 2017 is in no sum', () => {
  for (const fuel of ['oil', 'gas']) {
    const { spare, lacking, balances } = seriesOf({ fuel, year: '2023' })
    const summed = [...spare.parts, ...lacking.parts].map(({ country }) => country)
    for (const country of ['ir', 'tm', 'by'] as const) expect(summed).not.toContain(country)
    expect(balances.filter(({ isMember }) => !isMember)).toHaveLength(3)
  }
})

test('for gas the members of 2017 had more than they used, to one decimal', () => {
  const { spare, lacking, difference } = seriesOf({ fuel: 'gas' })
  expect([spare.label, lacking.label, difference.label]).toEqual(['+184.4', '−116.7', '+67.6'])
  expect(labels({ fuel: 'gas', year: '1995' })).toMatchObject({ India: '0', Kazakhstan: '−6.1' })
})

test('countries keep their order, and the scale its ends, from year to year', () => {
  const order = (year: string) => seriesOf({ year }).balances.map(({ country }) => country)
  expect(order('1995')).toEqual(order('2017'))
  expect(order('2023').filter((code) => order('2017').includes(code))).toEqual(order('2017'))
  expect(seriesOf({ year: '1995' }).reach).toBe(seriesOf({ year: '2023' }).reach)
  expect(seriesOf({ year: '1995' }).pileReach).toBeCloseTo(-seriesOf({ year: '2023' }).lacking.sum)
})

test('three states have values of 2023 alone, from the other source', () => {
  expect(labels({ year: '2017' })).not.toHaveProperty('Kyrgyzstan')
  expect(labels({ year: '2023' })).toMatchObject({
    Kyrgyzstan: '−25',
    Tajikistan: '−31',
    Belarus: '−95',
  })
  const { balances, splice } = seriesOf({ year: '2023' })
  expect(new Set(balances.flatMap(({ evidence }) => evidence))).toEqual(
    new Set(['cia-oil-and-gas-2023']),
  )
  expect(splice).toContain('Factbook')
  expect(seriesOf().splice).toBeUndefined()
})

test('nonsense from an address falls back to oil in 2017', () => {
  const fallback = { fuel: 'oil', year: 2017 }
  expect(readBalanceChoice(figure, { fuel: 'coal', year: '2016' })).toEqual(fallback)
  expect(readBalanceChoice(figure, {})).toEqual(fallback)
  expect(readBalanceChoice(figure, { fuel: 'gas', year: '2023' })).toEqual({
    fuel: 'gas',
    year: 2023,
  })
})
