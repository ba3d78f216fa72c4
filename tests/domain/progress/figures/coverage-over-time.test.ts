import { expect, test } from 'vitest'
import {
  courseTotals,
  coverageOverTime,
  whenMet,
} from '#domain/progress/figures/coverage-over-time.ts'
import { periodsBetween } from '#domain/progress/periods.ts'
import {
  answerOn,
  clockAt,
  mondayDay,
  noon,
  placed,
  recordOf,
  sampleOutline,
} from '#tests/support/progress/sample-progress.ts'

const record = recordOf(
  { 'borders/first': noon(0), 'summits/first': noon(8), 'borders/gone': noon(1) },
  { party: [noon(9), noon(3)], elsewhere: [noon(0)] },
)
const answers = placed([
  answerOn(-30, { question: 'road' }),
  answerOn(1, { question: 'promises' }),
  answerOn(2, { question: 'guess' }),
  answerOn(9, { question: 'promises' }),
])
const met = (module = '') => {
  const own = answers.filter(({ facts }) => module === '' || facts.module === module)
  return whenMet(record, own, sampleOutline, clockAt(20), module)
}

test('what there is in the course and in a module', () => {
  expect(courseTotals(sampleOutline)).toEqual({ lessons: 3, objectives: 3, questions: 5, terms: 3 })
  expect(courseTotals(sampleOutline, 'summits')).toEqual({
    lessons: 1,
    objectives: 1,
    questions: 2,
    terms: 1,
  })
})

test('everything counts from its first day, and what is not of the course does not', () => {
  const days = Object.fromEntries(
    Object.entries(met()).map(([name, list]) => [name, list.map((day) => day - mondayDay)]),
  )
  expect(days).toEqual({
    lessons: [0, 8],
    objectives: [-30, 1, 1],
    questions: [-30, 1],
    terms: [3],
  })
  expect(met('summits')).toMatchObject({ lessons: { length: 1 }, terms: [] })
})

test('counts grow week by week, with what came before in all of them', () => {
  const periods = periodsBetween(mondayDay, mondayDay + 27)
  const { table, summary, title, marks } = coverageOverTime(
    met(),
    courseTotals(sampleOutline),
    periods,
  )
  expect(table.columns.map(({ label, unit }) => [label, unit])).toEqual([
    ['Week', undefined],
    ['Lessons read', 'of 3'],
    ['Objectives tried', 'of 3'],
    ['Questions tried', 'of 5'],
    ['Terms rated', 'of 3'],
  ])
  expect(table.rows.slice(0, 2).map(({ cells }) => cells.slice(1))).toEqual([
    [1, 3, 2, 1],
    [2, 3, 2, 1],
  ])
  expect(title).toBe('2 of 3 lessons read, 2 of 5 questions tried')
  expect(summary).toBe(
    'Lessons read: 2 of 3. Objectives tried: 3 of 3, 2 of them in the time shown. Questions tried: 2 of 5, 1 of them in the time shown. Terms rated: 1 of 3.',
  )
  expect(marks.lines.map(({ points }) => Math.round(points.at(-1)?.value ?? 0))).toEqual([
    67, 100, 40, 33,
  ])
})

test('of what a module does not have there is no line', () => {
  const none = { lessons: 1, objectives: 0, questions: 2, terms: 0 }
  const { marks } = coverageOverTime(met('summits'), none, periodsBetween(0, 6))
  expect(marks.lines.map(({ id, column }) => [id, column])).toEqual([
    ['lessons', 1],
    ['questions', 2],
  ])
})
