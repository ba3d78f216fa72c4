import { expect, test } from 'vitest'
import { columnsOf, tableOf } from '#domain/progress/figures/progress-figure.ts'

test('the first column names the row, the others are numbers with or without a unit', () => {
  expect(columnsOf(['Week'], ['Answers'], ['Right', '%'])).toEqual([
    { label: 'Week', numeric: false },
    { label: 'Answers', numeric: true },
    { label: 'Right', unit: '%', numeric: true },
  ])
})

test('no row of one’s own record rests on evidence', () => {
  expect(tableOf([], [['a', 1]]).rows).toEqual([{ cells: ['a', 1], evidence: [] }])
})
