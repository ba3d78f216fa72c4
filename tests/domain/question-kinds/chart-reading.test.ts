import { expect, test } from 'vitest'
import { seededRandom } from '#domain/base/seeded-random.ts'
import { chartReading } from '#domain/question-kinds/chart-reading.ts'
import { parseQuestion } from '#domain/question/question-schema.ts'
import { chartPoint, chartReadingQuestion } from '#tests/support/builders/question-builders.ts'

/** One point: answer 72 ± 3 months, nothing at a distance of 36. */
const one = chartReadingQuestion({ points: [chartPoint('first', 72)] })
/** first: 72, second: 12. */
const two = chartReadingQuestion()

test.each([
  [72, 1],
  [69, 1],
  [75, 1],
  [76, 32 / 33],
  [68, 32 / 33],
  [91.5, 1 / 2],
  [52.5, 1 / 2],
  [107, 1 / 33],
  [108, 0],
  [36, 0],
  [120, 0],
  [0, 0],
])('predicting %d for 72 ± 3 with nothing at 36 scores %d', (value, score) => {
  const grade = chartReading.grade(one, { values: { first: value } })
  expect(grade.status === 'graded' && grade.score).toBeCloseTo(score, 12)
})

test('a zero with a minus sign is read as 0, as it comes back out of a file', () => {
  expect(chartReading.readResponse(one, { values: { first: -0 } })).toEqual({
    values: { first: 0 },
  })
})

test('with a tolerance of 0 only the exact value is full, and a near one nearly', () => {
  const exact = chartReadingQuestion({ points: [chartPoint('first', 72, 0)], zeroAt: 10 })
  expect(chartReading.grade(exact, { values: { first: 72 } })).toMatchObject({ score: 1 })
  expect(chartReading.grade(exact, { values: { first: 73 } })).toMatchObject({ score: 0.9 })
})

test('the score is the mean over points, and each point is a part', () => {
  expect(chartReading.grade(two, { values: { first: 72, second: 120 } })).toEqual({
    status: 'graded',
    score: 0.5,
    parts: [
      { id: 'first', score: 1 },
      { id: 'second', score: 0 },
    ],
  })
})

test.each([
  [undefined, 'Set your predictions first.'],
  [{ values: {} }, '2 points still need a prediction.'],
  [{ values: { second: 0 } }, '1 point still needs a prediction.'],
])('%j is incomplete and says how much is missing', (response, missing) => {
  expect(chartReading.grade(two, response)).toEqual({ status: 'incomplete', missing })
})

test.each([
  [{ values: { first: '72' } }],
  [{ values: { first: null } }],
  [{ values: { first: Number.NaN } }],
  [{ values: { first: Number.POSITIVE_INFINITY } }],
  [{ values: { unknown: 72 } }],
  [{ values: [72] }],
  [{}],
])('%j is no response to it', (raw) => {
  expect(chartReading.readResponse(two, raw)).toBeUndefined()
})

test('a value outside the scale is a poor prediction, not an unreadable one', () => {
  expect(chartReading.readResponse(one, { values: { first: 500 } })).toEqual({
    values: { first: 500 },
  })
})

test('points keep their order', () => {
  expect(chartReading.arrange(two, seededRandom(1))).toEqual(two)
})

test('a response is described point by point with its unit', () => {
  expect(chartReading.describe(two, { values: { first: 72, second: 1 } })).toBe(
    'Months to first: 72 months; Months to second: 1 month',
  )
  expect(chartReading.describe(two, { values: { second: 0 } })).toBe('Months to second: 0 months')
  expect(chartReading.describe(two, { values: {} })).toBe('No answer')
})

test.each([
  ['max is not above min', { min: 120 }],
  ['step is not above 0', { step: 0 }],
  ['zeroAt is not above every tolerance', { zeroAt: 3 }],
  ['points has no point', { points: [] }],
  ['points has two points with one id', { points: [chartPoint('a', 1), chartPoint('a', 2)] }],
  ['points.a.tolerance is below 0', { points: [chartPoint('a', 1, -1)] }],
  [
    'points has an answer that no step of the scale comes near',
    { points: [chartPoint('a', 15, 2)], step: 10 },
  ],
  [
    'points has an answer that no step of the scale comes near',
    { points: [chartPoint('a', 130, 2)] },
  ],
])('the schema says "%s"', (sentence, overrides) => {
  const read = parseQuestion(chartReadingQuestion(overrides))
  expect(read.ok ? [] : read.problems).toContain(sentence)
})

test('an answer between two steps may lie within the tolerance of one', () => {
  const question = chartReadingQuestion({ points: [chartPoint('a', 12, 2)], step: 10 })
  expect(parseQuestion(question).ok).toBe(true)
})

test('steps that do not add up in binary still reach the end of the scale', () => {
  const question = chartReadingQuestion({
    min: 0,
    max: 0.3,
    step: 0.1,
    points: [chartPoint('a', 0.3, 0)],
    zeroAt: 0.2,
  })
  expect(parseQuestion(question).ok).toBe(true)
})
