import { expect, test } from 'vitest'
import { ministers2000Series } from '#domain/series/ministers/ministers-2000.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('ministers-2000')
const { marks, table, summary } = ministers2000Series(figure)

/** The name of the meeting to which a paper ties each body. */
function tiesOf(coder: 'jia' | 'ding') {
  return marks.bodies.map(({ reports }) => {
    const from = reports.find((one) => one.coder === coder)?.from
    return from === undefined ? undefined : marks.meetings[from]?.name
  })
}

test('five foreign ministers meet on 4 July, with an observer from Uzbekistan, whom Ding alone reports', () => {
  const foreign = marks.meetings[1]
  expect(foreign?.where).toBe('Dushanbe, 4 July 2000')
  expect(foreign?.met).toBe('5 states, Uzbekistan observing')
  expect(foreign?.reports.map(({ coder, words }) => [coder, words])).toEqual([
    ['jia', undefined],
    ['ding', 'reported'],
  ])
})

test('Jia ties four of five to the leaders and names no meeting for the working group', () => {
  expect(tiesOf('jia')).toEqual([
    'Heads of state',
    'Heads of state',
    'Heads of state',
    'Heads of state',
    undefined,
  ])
  expect(table.rows.at(-1)?.cells[3]).toBe('set up, no meeting named')
})

test('Ding ties what he names to the ministers and is silent on officials and the working group', () => {
  expect(tiesOf('ding')).toEqual([
    'Defence ministers',
    'Foreign ministers',
    'Foreign ministers',
    undefined,
    undefined,
  ])
  expect(table.rows.slice(-2).map(({ cells }) => cells[4])).toEqual([
    'not reported',
    'not reported',
  ])
})

test('only the foreign ministers are called annual: the word for the defence ministers is weaker', () => {
  const jia = marks.bodies.map(({ name, reports }) => [name, reports[0]?.words])
  expect(jia.filter(([, words]) => /annual|yearly/.test(words ?? ''))).toEqual([
    ['Foreign ministers’ meetings', 'annual'],
  ])
})

test('the summary counts what each paper tells of and where they part', () => {
  expect(summary).toContain(
    'Jia tells of two of the three meetings and of five of the five standing meetings and bodies',
  )
  expect(summary).toContain(
    'Ding tells of three of the three meetings and of three of the five standing meetings and bodies',
  )
  expect(summary).toContain(
    'Both papers tie three of them to a meeting, and in every case to different ones.',
  )
})

test('where the papers agree on a meeting, it is not counted as apart', () => {
  const rows = figure.rows.map((row) =>
    row.kind === 'body' && row.id === 'council' && row.said.ding
      ? { ...row, said: { ...row.said, ding: { ...row.said.ding, from: 'leaders' } } }
      : row,
  )
  expect(ministers2000Series({ ...figure, rows }).summary).toContain(
    'Both papers tie three of them to a meeting, and in two to different ones.',
  )
})

test('a body tied to an unknown meeting is refused', () => {
  const rows = figure.rows.map((row) =>
    row.kind === 'body' ? { ...row, said: { jia: { word: 'annual', from: 'nobody' } } } : row,
  )
  expect(() => ministers2000Series({ ...figure, rows })).toThrow('names no meeting called nobody')
})
