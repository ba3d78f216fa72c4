import { expect, test } from 'vitest'
import {
  membersWeightSeries,
  readWeightYear,
  weightYears,
} from '#domain/series/membership/members-weight.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('members-weight')
const { marks, table, summary } = membersWeightSeries(figure)
const shareOf = (name: string, column: number) =>
  Number(table.rows.find(({ cells }) => cells[0] === name)?.cells[column])

test('what the title claims holds for the ten members', () => {
  expect(table.rows).toHaveLength(10)
  expect(shareOf('Russia', 1)).toBe(47.3)
  expect(shareOf('India', 2) + shareOf('China', 2)).toBeCloseTo(83.4, 5)
  expect(shareOf('China', 3)).toBe(72.5)
})

test('in each column one member leads: Russia in land, India in people, China in GDP', () => {
  const leaders = marks.columns.map(({ slices }) =>
    slices.filter(({ leads }) => leads).map(({ name }) => name),
  )
  expect(leaders).toEqual([['Russia'], ['India'], ['China']])
})

test('each column is a hundred per cent, without a gap from top to foot', () => {
  for (const { slices, name } of marks.columns) {
    for (const [at, slice] of slices.entries())
      expect(slice.from + slice.share, name).toBeCloseTo(slices[at + 1]?.from ?? 100, 8)
    expect(slices[0]?.from).toBe(0)
  }
})

test('the members keep one order in all columns, that of their land', () => {
  const [land, ...others] = marks.columns.map(({ slices }) => slices.map(({ country }) => country))
  for (const column of others) expect(column).toEqual(land)
  const areas = table.rows.map(({ cells }) => Number(String(cells[4]).replace(',', '')))
  expect(areas).toEqual(areas.toSorted((one, other) => other - one))
})

test('China’s part of the members’ GDP is the known one at each stage', () => {
  const ofChina = (year: string) =>
    membersWeightSeries(figure, year).table.rows.find(({ cells }) => cells[0] === 'China')?.cells[3]
  expect(['1996', '2001', '2017', '2024'].map(ofChina)).toEqual(['67.5', '79.6', '71.9', '72.5'])
})

test('the years to choose are those with people for every member of the time', () => {
  expect(weightYears(figure)).toEqual([
    { year: 1996, members: 5 },
    { year: 2001, members: 6 },
    { year: 2010, members: 6 },
    { year: 2017, members: 8 },
    { year: 2024, members: 10 },
  ])
})

test('a year from an address that is none gives the last one', () => {
  expect(readWeightYear(figure, '2010')).toBe(2010)
  for (const nonsense of [undefined, '', '2011', 'x'])
    expect(readWeightYear(figure, nonsense)).toBe(2024)
})

test('where GDP is of an earlier year, it says so', () => {
  expect(marks.columns[2]?.total).toBe('24.6 trillion US$ in 2023')
  expect(membersWeightSeries(figure, '2017').marks.columns[2]?.total).toBe('17.1 trillion US$')
})

test('table and summary follow the year', () => {
  const early = membersWeightSeries(figure, '1996')
  expect(early.table.rows.map(({ cells }) => cells[0])).toEqual([
    'Russia',
    'China',
    'Kazakhstan',
    'Kyrgyzstan',
    'Tajikistan',
  ])
  expect(early.summary).toContain('In 1996 there were five members.')
  expect(summary).toContain('In 2024 there were ten members.')
})

test('a share too small for one decimal is shown with two, and never as nothing', () => {
  const labels = marks.columns.flatMap(({ slices }) => slices.map(({ label }) => label))
  expect(labels).toContain('0.05')
  expect(labels.filter((label) => Number(label) === 0)).toEqual([])
})

test('the small ones are those below two per cent in every column', () => {
  expect(marks.small.map(({ name }) => name)).toEqual([
    'Uzbekistan',
    'Belarus',
    'Kyrgyzstan',
    'Tajikistan',
  ])
  expect(summary).toContain(
    'together have 2.8 per cent of the land, 1.8 per cent of the people and 0.8 per cent of the GDP.',
  )
})

test('a member without a value is refused, since every other share would be wrong', () => {
  const rows = figure.gdp.rows.filter(({ country }) => country !== 'tj')
  expect(() => membersWeightSeries({ ...figure, gdp: { ...figure.gdp, rows } })).toThrow(
    'a member has no value in 2023',
  )
})
