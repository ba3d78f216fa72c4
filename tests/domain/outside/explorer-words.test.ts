import { expect, test } from 'vitest'
import { explorerSeries } from '#domain/outside/explorer-series.ts'
import type { ExplorerView } from '#domain/outside/explorer-view.ts'
import { measuresOf } from '#domain/outside/measures.ts'
import { land, sampleSets } from './sample-sets.ts'

function wordsOf(
  id: string,
  chosen: ExplorerView['countries'],
  years: Partial<Pick<ExplorerView, 'from' | 'to'>> = {},
  sets = sampleSets,
) {
  const measure = measuresOf(sets).find((one) => one.id === id)
  const view = { measure: id, countries: chosen, from: undefined, to: undefined, ...years }
  const series = measure && explorerSeries(measure, view)
  if (!series) throw new Error(`${id} shows nothing.`)
  return series
}

test('the finding names who is highest and who lowest in the last year that can be compared', () => {
  expect(wordsOf('oil-balance', ['ru', 'in', 'cn']).title).toBe(
    'Oil balance in 2023: highest in Russia, lowest in China',
  )
  expect(wordsOf('gdp-per-head', ['cn', 'tj']).title).toBe(
    'GDP per head in 2001: highest in China, lowest in Tajikistan',
  )
})

test('of one country it tells first and last, and of one year the value', () => {
  expect(wordsOf('oil-balance', ['cn']).title).toBe(
    'China: oil balance from −334 in 1995 to −11,205 in 2023',
  )
  expect(wordsOf('area', ['cn']).title).toBe('China: surface area of 9,600 in 2022')
})

test('equal values are told as equal', () => {
  const rows = land.rows.map((row) => ({ ...row, values: { '2022': 5 } }))
  expect(wordsOf('area', ['cn', 'ru'], {}, [{ ...land, rows }]).title).toBe(
    'Surface area in 2022: the same in China and Russia',
  )
})

test('the subtitle says what is measured, how it is computed, in which unit and when', () => {
  expect(wordsOf('oil-balance', ['ru']).subtitle).toBe(
    'Oil balance (production − consumption), thousand barrels a day, 1995 to 2023',
  )
  expect(wordsOf('area', ['ru']).subtitle).toBe('Surface area, thousand km², 2022')
})

test('the summary can be read in the place of the drawing', () => {
  expect(wordsOf('oil-balance', ['ru', 'uz', 'cn']).summary).toBe(
    'In 2023, in thousand barrels a day: Russia 7,016, Uzbekistan −47 and China −11,205. Together that makes −4,236. From 1995 to 2023: Russia from 3,391 to 7,016, Uzbekistan from −24 to −47 and China from −334 to −11,205. China changed most. Always above zero: Russia; always below zero: China; not always on one side: Uzbekistan.',
  )
})

test('it tells gaps, countries without any value, and spans of their own', () => {
  const { summary } = wordsOf('oil-balance', ['ru', 'in', 'by', 'tm'])
  expect(summary).toContain('Gaps without a value: India (2010) and Belarus (1995, 2010 and 2017).')
  expect(summary).toContain('No value in these years: Turkmenistan.')
  expect(summary).not.toContain('Belarus from')
  const later = wordsOf('oil-balance', ['ru', 'by'], { from: 2010, to: 2010 }).summary
  expect(later).toContain('No value in 2010: Belarus.')
})

test('what cannot be added up is not added up', () => {
  expect(wordsOf('oil-dependence', ['cn', 'in']).summary).not.toContain('Together')
  expect(wordsOf('population', ['cn', 'ru']).summary).toContain('Together that makes 1,417.8.')
})

test('sides of zero are told only where something lies below it', () => {
  expect(wordsOf('population', ['cn', 'ru']).summary).not.toContain('zero')
  expect(wordsOf('oil-balance', ['cn', 'in']).summary).toContain(
    'Always below zero: China and India.',
  )
})

test('the note names the splice that is drawn, and what is known of the chosen countries alone', () => {
  const { note } = wordsOf('oil-balance', ['ru', 'uz'])
  expect(note).toMatch(/^Dotted from 2017 to 2023: The EIA gives way to the CIA\. Above zero /)
  expect(note).toMatch(/Oil production: refinery gain is in it\. Uzbekistan: Sources differ\.$/)
  const early = wordsOf('oil-balance', ['ru'], { to: 2017 }).note
  expect(early).not.toContain('Dotted')
  expect(early).not.toContain('Uzbekistan')
})
