import { describe, expect, test } from 'vitest'
import { agendaMatrixSeries } from '#domain/series/agenda/agenda-matrix.ts'
import { coders } from '#domain/series/agenda/coded-cell.ts'
import { figureOf } from '#tests/support/builders/figures.ts'
import { readStatementParagraphs } from '#tests/support/builders/statement-paragraphs.ts'

const figure = figureOf('agenda-matrix')
const { marks, table, summary } = agendaMatrixSeries(figure)

test('of 15 topics Jia reports 1, 3, 8, 7 and 14, and Ding 1, 1, 10, 7 and 6', () => {
  expect(marks.topics).toHaveLength(15)
  expect(marks.summits.map((summit) => summit.named.jia)).toEqual([1, 3, 8, 7, 14])
  expect(marks.summits.map((summit) => summit.named.ding)).toEqual([1, 1, 10, 7, 6])
  expect(summary).toContain('1, 3, 8, 7 and 14 in Jia’s account')
  expect(summary).toContain('1, 1, 10, 7 and 6 in Ding’s')
})

test('1, 2, 7, 1 and 4 topics are new in Jia’s account, which makes all 15', () => {
  const fresh = marks.summits.map((summit) => summit.fresh)
  expect(fresh).toEqual([1, 2, 7, 1, 4])
  expect(fresh.reduce((sum, count) => sum + count, 0)).toBe(marks.topics.length)
  expect(summary).toContain('New in Jia’s account are 1, 2, 7, 1 and 4.')
})

test('the two readings agree in 61 of 75 cells; 11 times only Jia reports and three times only Ding', () => {
  expect(summary).toContain('61 of 75 cells (81%)')
  expect(summary).toContain('11 times only Jia reports a topic and three times only Ding')
})

test('these are the 14 cells in which the papers differ', () => {
  const apart = marks.topics.flatMap((topic) =>
    topic.cells.flatMap((cell, index) =>
      cell.jia === cell.ding
        ? []
        : [`${topic.id} ${marks.summits[index]?.year} ${cell.jia === 'named' ? 'jia' : 'ding'}`],
    ),
  )
  expect(apart.sort()).toEqual([
    'afghanistan 2000 jia',
    'arms 2000 jia',
    'culture-energy-environment 2000 jia',
    'drugs 2000 jia',
    'economy 2000 jia',
    'force-cuts 1998 ding',
    'military-trust 1997 jia',
    'military-trust 2000 jia',
    'missile-defence 2000 jia',
    'nuclear-arms 2000 jia',
    'rules 1997 jia',
    'solidarity 1999 ding',
    'standing-meetings 1998 ding',
    'standing-meetings 1999 jia',
  ])
})

test('topics stand in the order in which Jia first names them', () => {
  const firsts = marks.topics.map((topic) => topic.first)
  expect(firsts).toEqual(firsts.toSorted((one, other) => one - other))
  for (const topic of marks.topics) expect(topic.cells[topic.first]?.jia).toBe('named')
})

test('the finding holds: the most new topics at Almaty, Jia’s longest list last, Ding’s at Almaty', () => {
  const [most, longest] = [
    marks.summits.map((one) => one.fresh),
    marks.summits.map((one) => one.named),
  ]
  expect(marks.summits[most.indexOf(Math.max(...most))]?.city).toBe('Almaty')
  const longestFor = (coder: 'jia' | 'ding') => {
    const counts = longest.map((one) => one[coder])
    return marks.summits[counts.indexOf(Math.max(...counts))]?.city
  }
  expect([longestFor('jia'), longestFor('ding')]).toEqual(['Dushanbe', 'Almaty'])
})

test('the table has a row a topic with a word for each cell, then the totals that are drawn', () => {
  expect(table.rows).toHaveLength(marks.topics.length + 3)
  expect(table.rows.find((row) => row.cells[0] === 'Terrorism')?.cells).toEqual([
    'Terrorism',
    'neither',
    'neither',
    'both',
    'both',
    'both',
    '1998',
  ])
  expect(table.rows.slice(-3).map((row) => row.cells.slice(0, -1))).toEqual([
    ['Topics in Jia’s account', 1, 3, 8, 7, 14],
    ['Topics in Ding’s account', 1, 1, 10, 7, 6],
    ['New in Jia’s account', 1, 2, 7, 1, 4],
  ])
})

test('a topic that only Ding names is never new in Jia’s account', () => {
  const dingOnly = figure.rows.map((row) =>
    row.kind === 'topic' && row.id === 'afghanistan'
      ? { ...row, named: row.named.map((cell) => ({ ...cell, by: 'ding' as const })) }
      : row,
  )
  const changed = agendaMatrixSeries({ ...figure, rows: dingOnly })
  expect(changed.marks.summits.map((summit) => summit.fresh)).toEqual([1, 2, 7, 1, 3])
  expect(changed.table.rows.find((row) => row.cells[0] === 'Afghanistan')?.cells.at(-1)).toBe(
    'never',
  )
})

test('a cell at a summit that is not there is refused with its name', () => {
  const rows = figure.rows.filter((row) => row.kind !== 'summit' || row.id !== 'moscow')
  expect(() => agendaMatrixSeries({ ...figure, rows })).toThrow('no summit called moscow')
})

/** The paragraphs in which each author tells of a summit, which the coding is read from. */
const told: Readonly<Record<string, readonly string[]>> = {
  shanghai: ['jia.1.2', 'ding.3.a.1', 'ding.4.1'],
  moscow: ['jia.1.3', 'ding.3.a.1', 'ding.4.1'],
  almaty: ['jia.1.4', 'ding.3.a.2', 'ding.4.2'],
  bishkek: ['jia.1.7', 'ding.3.a.2', 'ding.4.3'],
  dushanbe: ['jia.1.8', 'ding.3.a.2', 'ding.4.5'],
}

describe('a filled half rests on the paragraph in which its author tells of that summit', () => {
  const paragraphs = readStatementParagraphs()
  const topics = figure.rows.filter((row) => row.kind === 'topic')
  test.each(topics)('$id', ({ named }) => {
    for (const { at, by, evidence } of named) {
      const behind = evidence.flatMap((id) => paragraphs.get(id) ?? [])
      for (const coder of coders.filter((one) => by === 'both' || by === one)) {
        const own = told[at]?.filter((paragraph) => paragraph.startsWith(coder)) ?? []
        expect(
          behind.some((paragraph) => own.includes(paragraph)),
          `${at}, ${coder}: ${evidence.join(' ')}`,
        ).toBe(true)
      }
    }
  })
})
