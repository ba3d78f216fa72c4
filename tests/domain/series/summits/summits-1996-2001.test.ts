import { expect, test } from 'vitest'
import { countries } from '#domain/series/country.ts'
import { summitsSeries } from '#domain/series/summits/summits-1996-2001.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('summits-1996-2001')
const { marks, table, summary } = summitsSeries(figure)

test('from meeting to meeting it takes 363, 435, 417, 316 and 345 days, 1,876 in all', () => {
  expect(marks.waits.map((wait) => wait.days)).toEqual([363, 435, 417, 316, 345])
  expect(marks.total.days).toBe(1876)
  expect(summary).toContain('363, 435, 417, 316 and 345 days, 1,876 in all')
})

test('the first two summits are two-sided, the next three multilateral, then comes the organisation', () => {
  expect(marks.meetings.map((meeting) => meeting.form)).toEqual([
    'two-sided',
    'two-sided',
    'multilateral',
    'multilateral',
    'multilateral',
    'organisation',
  ])
  expect(summary).toContain('The first two were two-sided, with China facing the other four')
  expect(summary).toContain('from Almaty on the talks were multilateral')
})

test('two sides are China alone and the other four, as Jia tells it', () => {
  for (const { sides } of marks.meetings.filter((one) => one.form === 'two-sided'))
    expect(sides).toEqual([['cn'], ['ru', 'kz', 'kg', 'tj']])
})

test('each of the five hosts one summit, and the founding adds Uzbekistan', () => {
  const summits = marks.meetings.filter((meeting) => meeting.number !== undefined)
  expect(summits.map((meeting) => meeting.host)).toEqual(['cn', 'ru', 'kz', 'kg', 'tj'])
  expect(summary).toContain('one in each member country')
  expect(
    marks.meetings
      .at(-1)
      ?.sides.flat()
      .map((member) => countries[member].name),
  ).toContain('Uzbekistan')
  expect(summary).toContain('with six members')
})

test('where a country hosts twice, the summary does not say that each hosted one', () => {
  const twice = figure.rows.map((row) =>
    row.city === 'Moscow' ? { ...row, country: 'cn' as const } : row,
  )
  expect(summitsSeries({ ...figure, rows: twice }).summary).not.toContain('one in each')
})

test('meetings stand in the order of time between the first and the last year', () => {
  const places = marks.meetings.map((meeting) => meeting.place)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(places[0]).toBeGreaterThan(0)
  expect(places.at(-1)).toBeLessThan(1)
  marks.waits.forEach(({ place }, index) => {
    expect(place).toBeGreaterThan(places[index] ?? 1)
    expect(place).toBeLessThan(places[index + 1] ?? 0)
  })
})

test('the table has every meeting with its date, its form and both counts of days', () => {
  expect(table.rows.map((row) => row.cells)).toEqual([
    ['Summit 1', 'Shanghai, China', '26 April 1996', 'two-sided, 1 and 4', '–', '0'],
    ['Summit 2', 'Moscow, Russia', '24 April 1997', 'two-sided, 1 and 4', 363, '363'],
    ['Summit 3', 'Almaty, Kazakhstan', '3 July 1998', 'multilateral', 435, '798'],
    ['Summit 4', 'Bishkek, Kyrgyzstan', '24 August 1999', 'multilateral', 417, '1,215'],
    ['Summit 5', 'Dushanbe, Tajikistan', '5 July 2000', 'multilateral', 316, '1,531'],
    [
      'Founding of the SCO',
      'Shanghai, China',
      '15 June 2001',
      'organisation of six members',
      345,
      '1,876',
    ],
  ])
})

test('little room gets a short date of the same day', () => {
  expect(marks.meetings.map((meeting) => meeting.shortDate)).toContain('5 Jul 2000')
})

test('a meeting without a day is refused, since days are counted', () => {
  const rows = figure.rows.map((row) => ({ ...row, when: row.when.slice(0, 7) }))
  expect(() => summitsSeries({ ...figure, rows })).toThrow('needs its full date')
})
