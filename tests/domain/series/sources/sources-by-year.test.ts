import { expect, test } from 'vitest'
import { sourcesByYearSeries } from '#domain/series/sources/sources-by-year.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('sources-by-year')
const { marks, table, summary } = sourcesByYearSeries(figure)
const counts = (coder: 'jia' | 'ding') =>
  marks.years.flatMap(({ label, stacks }) =>
    stacks[coder].length > 0 ? [[label, stacks[coder].length]] : [],
  )

test('Ding’s twenty dated sources stand in the years in which they were published', () => {
  expect(counts('ding')).toEqual([
    ['1993', 1],
    ['1997', 1],
    ['2000', 2],
    ['2001', 1],
    ['2002', 3],
    ['2003', 1],
    ['2006', 1],
    ['2007', 1],
    ['2010', 2],
    ['2013 or 2015', 1],
    ['2014', 1],
    ['2015', 2],
    ['2016', 1],
    ['2017', 1],
    ['2019', 1],
  ])
  expect(summary).toContain('20 have a year, from 1993 to 2019, which is 27 years')
})

test('Jia’s twelve dated sources lie within five years, seven of them in 2000', () => {
  expect(counts('jia')).toEqual([
    ['1996', 1],
    ['1997', 1],
    ['1998', 2],
    ['1999', 1],
    ['2000', 7],
  ])
  expect(summary).toContain('12 have a year, from 1996 to 2000, which is 5 years')
})

test('sixteen notes and, with two that name no source, twenty-five entries are accounted for once each', () => {
  const entries = (by: string) =>
    figure.rows.filter((source) => source.by === by).flatMap((source) => source.entries)
  expect(new Set(entries('jia')).size).toBe(16)
  expect(entries('jia')).toHaveLength(16)
  const ding = [...entries('ding'), 8, 9].map(Number).sort((one, other) => one - other)
  expect(ding).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
})

test('press is most of Jia, books and articles are most of Ding, and both are mostly Chinese', () => {
  const kinds = table.rows.slice(-3).map(({ cells }) => cells.slice(0, 3))
  expect(kinds).toEqual([
    ['Press', 11, 4],
    ['Books and articles', 3, 12],
    ['Documents, statistics, yearbook', '–', 5],
  ])
  expect(summary).toContain('and two come from outside China. Ding')
  expect(summary).toMatch(/and six come from outside China\.$/)
})

test('ten of Jia’s press sources are Chinese, as his notes are counted in the course', () => {
  const press = marks.kinds.find(({ kind }) => kind === 'press')?.stacks.jia ?? []
  expect(press.filter(({ elsewhere }) => !elsewhere)).toHaveLength(10)
  expect(press.at(-1)?.elsewhere).toBe(true)
})

test('the one source with two possible years is marked and drawn at the first', () => {
  const unsure = marks.years.filter(({ stacks }) => stacks.ding.some((one) => one.unsure))
  expect(unsure.map(({ label, year }) => [label, year])).toEqual([['2013 or 2015', 2013]])
})

test('what has no year stands apart: two of Jia’s sources and one of Ding’s', () => {
  expect([marks.undated?.stacks.jia.length, marks.undated?.stacks.ding.length]).toEqual([2, 1])
  expect(table.rows[marks.undated?.row ?? 0]?.cells[0]).toBe('no year')
})

test('where every source has a year, nothing stands apart', () => {
  const rows = figure.rows.filter(({ year }) => year !== undefined)
  expect(sourcesByYearSeries({ ...figure, rows }).marks.undated).toBeUndefined()
})
