import { expect, test } from 'vitest'
import { timeOverTime } from '#domain/progress/figures/time-over-time.ts'
import { periodsBetween } from '#domain/progress/periods.ts'
import { answerOn, mondayDay, placed } from '#tests/support/progress/sample-progress.ts'

const periods = periodsBetween(mondayDay, mondayDay + 27)

test('times are added up by week, and answers without one are counted apart', () => {
  const answers = placed([
    answerOn(0, { tookMs: 90_000 }),
    answerOn(1, { tookMs: 45_000 }),
    answerOn(1),
    answerOn(8, { tookMs: 240_000 }),
  ])
  const { table, title, summary, note, marks } = timeOverTime(answers, periods)
  expect(table.rows.map(({ cells }) => cells.slice(1))).toEqual([
    [2.3, 2, 1],
    [4, 1, 0],
    [0, 0, 0],
    [0, 0, 0],
  ])
  expect(title).toBe('6 minutes with questions')
  expect(summary).toBe(
    '6 minutes over 3 answers; the most in one week: 4 minutes (Week of 9 March 2026). 1 answer is not in it, since no time under 10 minutes is known for it.',
  )
  expect(note).toContain('How long you read is not kept')
  expect(marks.top).toBe(5)
})

test.each([
  [3, 5],
  [12, 20],
  [60, 100],
])('columns of up to %i minutes are drawn below a line at %i', (minutes, top) => {
  const long = Array.from({ length: minutes }, () => answerOn(0, { tookMs: 60_000 }))
  expect(timeOverTime(placed(long), periods).marks.top).toBe(top)
})

test('without any time it says so', () => {
  const { title, summary } = timeOverTime(placed([answerOn(0), answerOn(0)]), periods)
  expect(title).toBe('No time with questions is known here')
  expect(summary).toBe(
    'There is nothing to add up yet. 2 answers are not in it, since no time under 10 minutes is known for them.',
  )
})
