import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  explorerQuery,
  measureOf,
  mostCountries,
  readExplorerView,
  spliceAcross,
  yearsShown,
  type ExplorerView,
  type Offer,
} from '#domain/outside/explorer-view.ts'
import { yearsOf } from '#domain/outside/data-set.ts'
import { measuresOf } from '#domain/outside/measures.ts'
import { countryCodes } from '#domain/series/country.ts'
import { sampleSets } from './sample-sets.ts'

const start: ExplorerView = {
  measure: 'oil-balance',
  countries: ['cn', 'ru', 'kz'],
  from: undefined,
  to: undefined,
}
const offer: Offer = { measures: measuresOf(sampleSets), start }
const read = (query: string, kept?: ExplorerView['countries']) =>
  readExplorerView(new URLSearchParams(query), offer, kept)

/** Any view as reading makes it: years that the measure has, and none for its first and its last. */
const anyView: fc.Arbitrary<ExplorerView> = fc
  .record({
    measure: fc.constantFrom(...offer.measures),
    countries: fc.subarray([...countryCodes], { maxLength: mostCountries }),
    one: fc.nat(),
    other: fc.nat(),
  })
  .map(({ measure, countries, one, other }) => {
    const years = yearsOf(measure)
    const places = [one % years.length, other % years.length].sort((a, b) => a - b)
    const [from = 0, to = 0] = places
    return {
      measure: measure.id,
      countries,
      from: from === 0 ? undefined : years[from],
      to: to === years.length - 1 ? undefined : years[to],
    }
  })

test('an address gives back the view it was made from, and has nothing to say', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(read(explorerQuery(view, offer))).toEqual({ view, said: [] })
    }),
  )
})

test('the view to start with has no query, and every other has one', () => {
  expect(explorerQuery(start, offer)).toBe('')
  expect(read('')).toEqual({ view: start, said: [] })
  expect(explorerQuery({ ...start, countries: [] }, offer)).toBe(
    '?measure=oil-balance&country=none',
  )
  expect(explorerQuery({ ...start, from: 2010 }, offer)).toBe(
    '?measure=oil-balance&country=cn&country=ru&country=kz&from=2010',
  )
})

const anyValue = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer().map(String),
  fc.constantFrom('__proto__', 'constructor', '1e3', '-1995', '２０１０', '2010 ', '<b>', 'NaN'),
  fc.constantFrom(...offer.measures.map(({ id }) => id), ...countryCodes, '1995', '2010', '2023'),
)
const anyAddress = fc.array(
  fc.tuple(fc.constantFrom('measure', 'country', 'from', 'to', '__proto__', 'x'), anyValue),
  { maxLength: 16 },
)

test('no address makes reading fail, and what is read can be shown and written again', () => {
  fc.assert(
    fc.property(anyAddress, (pairs) => {
      const { view, said } = readExplorerView(new URLSearchParams(pairs), offer)
      const measure = measureOf(offer, view.measure)
      expect(measure.id).toBe(view.measure)
      expect(view.countries.length).toBeLessThanOrEqual(mostCountries)
      expect(yearsShown(measure, view).length).toBeGreaterThan(0)
      expect(read(explorerQuery(view, offer)).view).toEqual(view)
      for (const sentence of said) expect(sentence).toMatch(/^[\p{Lu}“].*\.$/su)
    }),
    { numRuns: 400 },
  )
})

describe('what makes no sense is answered with a sentence', () => {
  test.each([
    {
      query: 'measure=silk',
      view: {},
      says: 'There is no measure “silk” here, so this is the oil balance.',
    },
    {
      query: 'country=cn&country=xx',
      view: { countries: ['cn'] },
      says: '“xx” names no country here.',
    },
    { query: 'from=soon', view: {}, says: '“soon” is no year of four digits.' },
    {
      query: 'from=2023&to=2010',
      view: { from: 2010 },
      says: 'The years ran backwards and are shown in their order.',
    },
    {
      query: 'from=2000&to=2020',
      view: { from: 2010, to: 2017 },
      says: 'The years that have values here begin with 2010 and end with 2017.',
    },
    {
      query: 'from=2018&to=2020',
      view: {},
      says: 'There are no values of those years, so all years are shown.',
    },
  ])('$query', ({ query, view, says }) => {
    expect(read(query)).toEqual({ view: { ...start, ...view }, said: [says] })
  })
})

test('six countries are kept, those chosen before first, and the others are named', () => {
  const seven = 'country=cn&country=ru&country=kz&country=kg&country=tj&country=uz&country=in'
  expect(read(seven)).toMatchObject({
    view: { countries: ['cn', 'ru', 'kz', 'kg', 'tj', 'uz'] },
    said: [expect.stringContaining('so India is left out')],
  })
  const later = read(seven, ['ru', 'kz', 'kg', 'tj', 'uz', 'in'])
  expect(later.view.countries).toEqual(['ru', 'kz', 'kg', 'tj', 'uz', 'in'])
  expect(later.said.join(' ')).toContain('so China is left out')
})

test('a form with nothing ticked asks for no country, and an address without one for those of the start', () => {
  const form = new FormData()
  form.append('country', 'none')
  expect(readExplorerView(form, offer).view.countries).toEqual([])
  expect(read('measure=area').view.countries).toEqual(start.countries)
})

test('a splice counts only where years on both sides of it are shown', () => {
  const balance = measureOf(offer, 'oil-balance')
  expect(spliceAcross(balance, [2010, 2017, 2023])).toMatchObject({ from: 2017, to: 2023 })
  expect(spliceAcross(balance, [2010, 2017])).toBeUndefined()
  expect(spliceAcross(balance, [2023])).toBeUndefined()
  expect(spliceAcross(measureOf(offer, 'area'), [2022])).toBeUndefined()
})
