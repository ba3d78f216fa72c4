import { expect, test } from 'vitest'
import { borderMapSeries, lengthLabel, shareInWords } from '#domain/series/border-map.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const { marks, table, summary } = borderMapSeries(figureOf('border-map'))

test('the whole is more than 7,000 km and Kyrgyzstan’s part about one seventh of it', () => {
  expect(marks.whole).toBe('more than 7,000 km')
  const kyrgyzstan = marks.stretches.find((stretch) => stretch.neighbour === 'kg')
  expect(kyrgyzstan?.label).toBe('about 1,000 km')
  expect(kyrgyzstan?.share).toBeCloseTo(1 / 7, 6)
  expect(summary).toContain('more than 7,000 km')
  expect(summary).toContain('about 1,000 km, about one seventh of the whole')
})

test('a length that the papers do not give is not invented', () => {
  const unmeasured = marks.stretches.filter((stretch) => stretch.neighbour !== 'kg')
  expect(unmeasured.map((stretch) => [stretch.label, stretch.share])).toEqual([
    ['not given', undefined],
    ['not given', undefined],
    ['not given', undefined],
  ])
  expect(summary).toContain('the other three')
})

test('the table has a row for each neighbour and one for the whole', () => {
  expect(table.rows.map((row) => row.cells[0])).toEqual([
    'Russia',
    'Kazakhstan',
    'Kyrgyzstan',
    'Tajikistan',
    'All four together',
  ])
})

test('shares of rounded lengths are named by the nearest simple part', () => {
  expect(shareInWords(0.143)).toBe('about one seventh')
  expect(shareInWords(0.49)).toBe('about half')
  expect(shareInWords(0.05)).toBe('about one in 20')
  expect(lengthLabel({ km: 12500, is: 'about' })).toBe('about 12,500 km')
})
