import { expect, test } from 'vitest'
import { membersMapSeries, readMapYear } from '#domain/series/maps/members-map.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('members-map')
const inYear = (year: number) => membersMapSeries(figure, String(year))
const groupsOf = (year: number) =>
  inYear(year).marks.groups.map(({ title, states }) => [title, states.length])

test.each([
  [1996, [['Shanghai Five', 5]]],
  [2001, [['Members', 6]]],
  [
    2005,
    [
      ['Members', 6],
      ['Observers', 4],
    ],
  ],
  [
    2016,
    [
      ['Members', 6],
      ['Observers', 6],
      ['Dialogue partners', 6],
    ],
  ],
  [
    2025,
    [
      ['Members', 10],
      ['Partners', 17],
    ],
  ],
])('%i has %j', (year, groups) => {
  expect(groupsOf(year)).toEqual(groups)
})

test('what the title says holds on the last day', () => {
  expect(figure.title).toContain('ten members and 17 partners')
  expect(groupsOf(2025)).toEqual([
    ['Members', 10],
    ['Partners', 17],
  ])
  expect(inYear(1996).marks.groups[0]?.states).toHaveLength(5)
})

test.each([undefined, '', '1995', '2026', '20x5', '2005.5', '-1'])(
  '“%s” is no year to choose, so the last one is shown',
  (chosen) => {
    expect(readMapYear(figure, chosen)).toBe(2025)
  },
)

test('a year that has not ended is told by the last day known', () => {
  expect(inYear(2025).marks.when).toBe('on 1 September 2025')
  expect(inYear(2024).marks.when).toBe('at the end of 2024')
  expect(inYear(2025).table.columns[1]?.label).toBe('Status on 1 September 2025')
})

test('the table has a row a state that has a status, in the order of the list, and since when', () => {
  const { table, marks } = inYear(2017)
  const states = marks.groups.flatMap((group) => group.states)
  expect(table.rows.map(({ cells }) => cells[0])).toEqual(states.map(({ name }) => name))
  expect(states.map(({ row }) => row)).toEqual(states.map((_, row) => row))
  expect(table.rows.find(({ cells }) => cells[0] === 'India')?.cells).toEqual([
    'India',
    'member',
    '9 June 2017',
  ])
})

test.each([
  [1996, '1996: China, Russia, Kazakhstan, Kyrgyzstan and Tajikistan began as the Shanghai Five.'],
  [1998, 'No change in 1998.'],
  [2012, '2012: Afghanistan became an observer.'],
  [2015, '2015: Belarus became an observer.'],
  [2024, '2024: Belarus became a member.'],
  [2025, '2025: 17 states became partners.'],
])('what %i brought', (year, news) => {
  expect(inYear(year).marks.news).toBe(news)
})

test('two kinds of change in one year are both told', () => {
  const { news } = inYear(2023).marks
  expect(news).toMatch(/Iran became a member; .* became dialogue partners\.$/)
})

test('the words name and count everybody', () => {
  const { summary, marks } = inYear(2005)
  expect(summary).toContain('At the end of 2005 there were six members (China,')
  expect(summary).toContain('four observers (')
  expect(summary).toContain('In all that makes ten states.')
  for (const { name } of marks.groups.flatMap(({ states }) => states))
    expect(summary).toContain(name)
})

test('only those who got their status in the year shown are marked as new', () => {
  const states = inYear(2024).marks.groups.flatMap((group) => group.states)
  expect(states.filter(({ isNew }) => isNew).map(({ name }) => name)).toEqual(['Belarus'])
})
