import { expect, test } from 'vitest'
import { membersInPapersSeries } from '#domain/series/members/members-in-papers.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('members-in-papers')
const { marks, table, summary } = membersInPapersSeries(figure)

test('members go 5, 5, 6, 6, 6, 8 and observers named 0, 1, 0, 0, 3, 1', () => {
  expect(marks.moments.map(({ members }) => members)).toEqual([5, 5, 6, 6, 6, 8])
  expect(marks.moments.map(({ observers, guests }) => observers + guests)).toEqual([
    0, 1, 0, 0, 3, 1,
  ])
})

test('in 2017 the eight are two large, four Central Asian and two South Asian states', () => {
  const full = marks.lanes
    .filter(({ stretches }) => stretches.at(-1)?.standing === 'member')
    .map(({ country }) => country)
  expect(full).toEqual(['cn', 'ru', 'kz', 'kg', 'tj', 'uz', 'in', 'pk'])
})

test('Uzbekistan is a guest at one meeting only, and a member from 14 June 2001', () => {
  expect(marks.lanes.find(({ country }) => country === 'uz')?.stretches).toEqual([
    { standing: 'guest', from: 1, to: 1 },
    { standing: 'member', from: 2, to: undefined },
  ])
  expect(table.rows[1]?.cells).toEqual([
    '4 July 2000',
    'Uzbekistan observes a ministers’ meeting',
    5,
    '1, at one meeting',
    'Ding',
  ])
})

test('a guest does not linger: at the next moment nobody observes', () => {
  const rows = figure.rows.filter(({ what }) => what !== 'Uzbekistan joins the Five')
  const later = membersInPapersSeries({ ...figure, rows }).marks.moments[2]
  expect([later?.members, later?.guests, later?.observed]).toEqual([5, 0, 'none'])
})

test('India and Pakistan end as observers when they become members; Iran stays one', () => {
  const ends = (country: string) =>
    marks.lanes
      .find((lane) => lane.country === country)
      ?.stretches.map(({ standing, to }) => [standing, to])
  expect(ends('in')).toEqual([
    ['observer', 5],
    ['member', undefined],
  ])
  expect(ends('ir')).toEqual([['observer', undefined]])
  expect(summary).toContain('Of three observers India and Pakistan became members; Iran did not.')
})

test('after Jia’s latest source every moment is told by Ding alone', () => {
  expect(marks.jiaEnds).toMatchObject({ before: 2, date: '18 December 2000' })
  for (const { by } of marks.moments.slice(marks.jiaEnds.before)) expect(by).toBe('Ding')
  expect(marks.moments[0]?.by).toBe('Jia and Ding')
})

test('the founding changes nobody’s standing', () => {
  expect(marks.moments.filter(({ founding }) => founding).map(({ what }) => what)).toEqual([
    'the six found the SCO',
  ])
})

test('moments stand in the order of time, the last more than fifteen years after the founding', () => {
  const places = marks.moments.map(({ place }) => place)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(((places.at(-1) ?? 0) - (places[3] ?? 0)) * 22).toBeCloseTo(15.98, 1)
})
