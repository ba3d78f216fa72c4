import { expect, test } from 'vitest'
import { topicsFirstSeenSeries } from '#domain/series/agenda/topics-first-seen.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('topics-first-seen')
const { marks, table, summary } = topicsFirstSeenSeries(figure)

test('1, 2, 7, 1 and 4 topics are new, so that 1, 3, 10, 11 and 15 have been seen', () => {
  expect(marks.map(({ topics }) => topics.length)).toEqual([1, 2, 7, 1, 4])
  expect(marks.map(({ seen }) => seen)).toEqual([1, 3, 10, 11, 15])
  expect(summary).toContain('1, 3, 10, 11 and 15 have been seen so far')
})

test('the title tells of the step at Almaty that the data have', () => {
  expect(figure.title).toBe(
    'By Almaty in 1998 Jia has named ten of the fifteen topics, seven of them there for the first time',
  )
  const almaty = marks.find(({ city }) => city === 'Almaty')
  expect([almaty?.seen, marks.at(-1)?.seen, almaty?.topics.length]).toEqual([10, 15, 7])
})

test('terrorism is first seen in 1998, and what Ding alone reports does not come earlier', () => {
  const cityOf = (name: string) =>
    marks.find(({ topics }) => topics.some((topic) => topic.name === name))?.city
  expect(cityOf('Terrorism')).toBe('Almaty')
  expect(cityOf('Standing meetings')).toBe('Bishkek')
  expect(cityOf('Political solidarity')).toBe('Dushanbe')
})

test('its rows are those of the agenda matrix, topic by topic', () => {
  expect(figure.rows).toEqual(figureOf('agenda-matrix').rows)
})

test('summits stand by their days: Moscow 363 of 1,531 days after the first', () => {
  expect(marks.map(({ place }) => Math.round(place * 1531))).toEqual([0, 363, 798, 1215, 1531])
})

test('a topic that Jia never names is in no step and in no total', () => {
  const rows = figure.rows.map((row) =>
    row.kind === 'topic' && row.id === 'afghanistan'
      ? { ...row, named: row.named.map((cell) => ({ ...cell, by: 'ding' as const })) }
      : row,
  )
  const changed = topicsFirstSeenSeries({ ...figure, rows })
  expect(changed.marks.at(-1)?.seen).toBe(14)
  expect(changed.summary).not.toContain('Afghanistan')
})

test('a row of the table carries the evidence of its new topics, and of no later naming', () => {
  expect(table.rows[3]?.cells).toEqual(['Bishkek', '24 August 1999', 1, 'Standing meetings', 11])
  expect(table.rows[3]?.evidence).toEqual([
    'fourth-summit-date-and-place',
    'fourth-summit-mechanisms-serve-region',
  ])
})
