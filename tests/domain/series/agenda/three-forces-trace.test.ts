import { expect, test } from 'vitest'
import { isNamed } from '#domain/series/agenda/coded-cell.ts'
import { forces, threeForcesTraceSeries } from '#domain/series/agenda/three-forces-trace.ts'
import { figureOf } from '#tests/support/builders/figures.ts'
import { readStatementParagraphs } from '#tests/support/builders/statement-paragraphs.ts'

const figure = figureOf('three-forces-trace')
const { marks, table, summary } = threeForcesTraceSeries(figure)
const meeting = (id: string) => {
  const found = marks.find((one) => one.id === id)
  if (!found) throw new Error(`no meeting ${id}`)
  return found
}

test('the five summits are counted, the ministers and the Convention are not', () => {
  expect(marks.map((one) => one.summit)).toEqual([1, 2, 3, 4, undefined, 5, undefined])
  expect(meeting('defence-ministers').name).toBe('Defence ministers')
  expect(meeting('defence-ministers').date).toBe('Astana, March 2000')
  expect(meeting('convention').date).toBe('15 June 2001')
})

test('none of the three is named in 1996 and 1997, all of them at every meeting from Almaty on', () => {
  expect(marks.map(({ cells }) => cells.filter(isNamed).length)).toEqual([0, 0, 3, 3, 3, 3, 3])
  expect(summary).toContain('Before Almaty in July 1998 neither paper names any of the three.')
  expect(summary).toContain('all named at each of the five meetings drawn')
})

test('where Jia does not tell of a meeting he is silent, which is not “not named”', () => {
  for (const id of ['defence-ministers', 'convention'])
    expect(meeting(id).cells.map((cell) => cell.jia)).toEqual(forces.map(() => 'untold'))
  for (const id of ['shanghai', 'moscow'])
    expect(meeting(id).cells.map((cell) => cell.jia)).toEqual(forces.map(() => 'unnamed'))
  expect(summary).toContain(
    'The defence ministers (March 2000) and the Shanghai Convention (June 2001) stand in Ding’s account alone.',
  )
})

test('wherever both papers tell of a meeting they name the same, and a difference would be counted', () => {
  expect(summary).toContain('they name the same')
  const rows = figure.rows.map((row) =>
    row.id === 'bishkek'
      ? { ...row, named: row.named.map((cell) => ({ ...cell, by: 'jia' as const })) }
      : row,
  )
  expect(threeForcesTraceSeries({ ...figure, rows }).summary).toContain('differ in three cells')
})

test('a meeting that misses one of the three would no longer count as full', () => {
  const rows = figure.rows.map((row) =>
    row.id === 'bishkek' ? { ...row, named: row.named.slice(1) } : row,
  )
  expect(threeForcesTraceSeries({ ...figure, rows }).summary).toContain(
    'at four of the five meetings',
  )
})

test('the table says the same in words', () => {
  expect(table.rows.map((row) => row.cells)).toEqual([
    ['Summit 1', 'Shanghai, 26 April 1996', 'neither', 'neither', 'neither'],
    ['Summit 2', 'Moscow, 24 April 1997', 'neither', 'neither', 'neither'],
    ['Summit 3', 'Almaty, 3 July 1998', 'both', 'both', 'both'],
    ['Summit 4', 'Bishkek, 24 August 1999', 'both', 'both', 'both'],
    ['Defence ministers', 'Astana, March 2000', ...forces.map(() => 'Ding; Jia is silent')],
    ['Summit 5', 'Dushanbe, 5 July 2000', 'both', 'both', 'both'],
    ['Shanghai Convention', 'Shanghai, 15 June 2001', ...forces.map(() => 'Ding; Jia is silent')],
  ])
})

test('the summits are coded as in the matrix of topics', () => {
  const topics = figureOf('agenda-matrix').rows.filter((row) => row.kind === 'topic')
  for (const force of forces) {
    const inMatrix = topics.find((topic) => topic.id === force)?.named ?? []
    const here = figure.rows
      .filter((row) => row.what === undefined)
      .flatMap((row) =>
        row.named.filter((cell) => cell.force === force).map((cell) => `${row.id} ${cell.by}`),
      )
    expect(here).toEqual(inMatrix.map((cell) => `${cell.at} ${cell.by}`))
  }
})

test('what Ding alone tells rests on his paragraphs about the ministers and the founding', () => {
  const paragraphs = readStatementParagraphs()
  const told: Readonly<Record<string, string>> = {
    'defence-ministers': 'ding.4.4',
    convention: 'ding.4.6',
  }
  for (const row of figure.rows.filter((one) => one.told === 'ding'))
    for (const { evidence } of row.named)
      expect(evidence.flatMap((id) => paragraphs.get(id) ?? [])).toContain(told[row.id])
})
