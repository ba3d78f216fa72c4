import { expect, test } from 'vitest'
import type { BreakdownRow } from '#domain/progress/breakdown.ts'
import { firstAndLatest } from '#domain/progress/figures/first-and-latest.ts'

function row(name: string, answers: number, first: number, last: number): BreakdownRow {
  return {
    key: name,
    name,
    tried: answers,
    of: 20,
    answers,
    first: { answers, right: first },
    last: { answers, right: last },
    sureAndWrong: 0,
    medianMs: undefined,
    timed: 0,
  }
}

test('shares of the first and the latest try stand side by side, from five questions on', () => {
  const { table, title, summary, marks } = firstAndLatest(
    [row('Borders', 10, 4, 9), row('Summits', 3, 1, 1), row('Forces', 0, 0, 0)],
    'module',
  )
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['Borders', 10, 40, 90],
    ['Summits', 3, 'too few', 'too few'],
  ])
  expect(title).toBe('Right at the first try 38%, at the latest 77%')
  expect(summary).toBe(
    'Right at the first try 5 of 13 (38%) questions, at the latest 10 of 13 (77%): “Borders” 4 of 10 (40%), then 9 of 10 (90%); “Summits” 1 of 3, then 1 of 3.',
  )
  expect(marks.pairs[1]).toEqual({ name: 'Summits', first: undefined, last: undefined })
})

test('no change, too few and none are told as such', () => {
  expect(firstAndLatest([row('Borders', 5, 3, 3)], 'module').title).toBe(
    'Right at the first try and at the latest: 60%',
  )
  expect(firstAndLatest([row('Borders', 2, 1, 2)], 'kind')).toMatchObject({
    title: 'Too few questions tried to compare the first try with the latest',
    subtitle: expect.stringContaining('by kind of question') as string,
  })
  expect(firstAndLatest([], 'kind').summary).toBe('No graded question has been tried here.')
})
