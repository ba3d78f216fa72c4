import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakdown, type BreakdownRow } from '#domain/progress/breakdown.ts'
import {
  anyHistory,
  answerOn,
  placed,
  sampleOutline,
} from '#tests/support/progress/sample-progress.ts'

const rowsBy = (by: 'module' | 'objective' | 'kind', answers: Parameters<typeof placed>[0]) =>
  breakdown(placed(answers), sampleOutline, by)

const worked = [
  answerOn(0, { result: 'wrong', certainty: 3, tookMs: 30_000 }),
  answerOn(1, { question: 'promises', result: 'partly', certainty: 3, tookMs: 50_000 }),
  answerOn(2, { result: 'right', tookMs: 10_000 }),
  answerOn(3, { question: 'essay', result: 'unscored' }),
  answerOn(4, { question: 'guess', result: 'right' }),
  answerOn(5, { question: 'road', result: 'right' }),
]

test('a module: questions tried of all, right at first and latest try, sure and wrong, median time', () => {
  const [borders, summits] = rowsBy('module', worked)
  expect(borders).toEqual({
    key: 'borders',
    name: 'Borders',
    tried: 3,
    of: 3,
    answers: 5,
    first: { answers: 3, right: 1 },
    last: { answers: 3, right: 2 },
    sureAndWrong: 1,
    medianMs: 30_000,
    timed: 3,
  })
  expect(summits).toMatchObject({ tried: 1, of: 2, medianMs: undefined })
})

test('a question with two objectives stands under both, and each objective knows its module', () => {
  const rows = rowsBy('objective', worked)
  expect(rows.map(({ key, module, tried, of }) => [key, module, tried, of])).toEqual([
    ['M1.1', 'borders', 2, 2],
    ['M1.2', 'borders', 2, 2],
    ['M2.1', 'summits', 1, 2],
  ])
})

test('within one module only its kinds are listed', () => {
  const rows = breakdown(placed(worked), sampleOutline, 'kind', 'summits')
  expect(rows.map(({ key, of }) => [key, of])).toEqual([
    ['single-choice', 1],
    ['order', 1],
  ])
})

test('nothing answered gives rows of nothing', () => {
  for (const row of rowsBy('kind', []))
    expect(row).toMatchObject({ tried: 0, answers: 0, first: { answers: 0, right: 0 }, timed: 0 })
})

test('sums over modules and over kinds agree, and no row claims more than there is', () => {
  const sums = (rows: readonly BreakdownRow[]) =>
    rows.reduce(
      (all, { tried, of, answers, first, last, sureAndWrong, timed }) =>
        [tried, of, answers, first.answers, first.right, last.right, sureAndWrong, timed].map(
          (value, at) => value + (all[at] ?? 0),
        ),
      [] as number[],
    )
  fc.assert(
    fc.property(anyHistory, (history) => {
      expect(sums(rowsBy('module', history))).toEqual(sums(rowsBy('kind', history)))
      for (const row of rowsBy('objective', history)) {
        expect(row.tried).toBeLessThanOrEqual(row.of)
        expect(row.first.answers).toBe(row.last.answers)
        expect(row.first.right).toBeLessThanOrEqual(row.first.answers)
      }
    }),
  )
})
