import { expect, test } from 'vitest'
import type { ForecastDay } from '#domain/review/forecast.ts'
import { forecastFigure } from '#domain/review/told/forecast-figure.ts'
import { dayOf } from '#domain/study/learner-day.ts'

const first = dayOf(Date.UTC(2026, 3, 29), 0)
const days = (...given: readonly (readonly [number, number])[]): ForecastDay[] =>
  given.map(([reviews, waiting], ahead) => ({ day: first + ahead, reviews, waiting }))

test('the marks, the table and the words tell the same days', () => {
  const { marks, table, summary, title } = forecastFigure(days([3, 2], [2, 0], [0, 0], [4, 0]), 30)
  expect(marks.bars.map(({ label, reviews, waiting }) => [label, reviews, waiting])).toEqual(
    table.rows.map(({ cells }) => cells),
  )
  expect(table.rows[2]?.cells).toEqual(['1 May', 0, 0])
  expect(marks.top).toBe(5)
  expect(title).toBe('9 reviews in 4 days, 4 at most on one day')
  expect(summary).toBe(
    'Today 3, tomorrow 2. The fullest day is 2 May with 4. On 1 day there is nothing. 2 due today wait for later days, for 30 a day is the most.',
  )
})

test('that a cap is too low is the finding', () => {
  const { title, summary } = forecastFigure(days([5, 9], [5, 7]), 5)
  expect(title).toBe('10 reviews in 2 days, 5 at most on one day: more than 5 a day can clear')
  expect(summary).toMatch(/In the end 7 still wait\.$/)
})

test('days without anything are told so', () => {
  const { title, summary, marks } = forecastFigure(days([0, 0], [0, 0]), 30)
  expect(title).toBe('Nothing is due in the next 2 days')
  expect(summary).toBe('Nothing that you have answered so far comes back in this time.')
  expect(marks.top).toBe(1)
})
