import { expect, test } from 'vitest'
import {
  clausesInWords,
  commitmentsByTypeSeries,
} from '#domain/series/commitments/commitments-by-type.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('commitments-by-type')
const { marks, table, summary } = commitmentsByTypeSeries(figure)
const numbers = Object.fromEntries(
  marks.groups.flatMap(({ rows }) =>
    rows.map(({ kind, sides }) => [
      kind,
      sides.map((clauses) => clauses.map(({ number }) => number)),
    ]),
  ),
)

test('seven commitments and six contents are grouped as the course groups them', () => {
  expect(marks.agreements.map(({ count }) => count)).toEqual([7, 6])
  expect(numbers).toEqual({
    restraint: [
      [1, 2, 6],
      [3, 4],
    ],
    transparency: [[4, 5], [6]],
    limitation: [[3], []],
    contact: [[7], []],
    reduction: [[], [1, 5]],
    posture: [[], [2]],
  })
})

test('kinds in both come first, then those of 1996 alone, then those of 1997 alone', () => {
  expect(marks.groups.map(({ name, rows }) => [name, rows.map(({ kind }) => kind)])).toEqual([
    ['In both', ['restraint', 'transparency']],
    ['In 1996 alone', ['limitation', 'contact']],
    ['In 1997 alone', ['reduction', 'posture']],
  ])
  expect(figure.title).toBe(
    'Restraint and transparency stand in both agreements, reduction only in that of 1997',
  )
})

test('it says that the grouping is the course’s, and that Jia’s lists do not close', () => {
  expect(figure.subtitle).toContain('this course’s own')
  expect(summary).toContain('among other things')
  expect(summary).toContain('etc.')
})

test('the table counts clauses and has them in words, a dash where there are none', () => {
  expect(table.rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
    ['Restraint', 3, 2],
    ['Transparency', 2, 1],
    ['Limitation', 1, '–'],
    ['Contact', 1, '–'],
    ['Reduction', '–', 2],
    ['Posture', '–', 1],
  ])
  expect(table.rows[3]?.cells.slice(3)).toEqual([
    '7. more friendly contact of troops and border patrols',
    '–',
  ])
  expect(clausesInWords([])).toBe('–')
})
