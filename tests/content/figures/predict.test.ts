/** What figures ask before they show themselves: every answer stands in the figure's own table. */
import { describe, expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { canBeSet } from '#domain/question/prediction.ts'
import { gradePrediction } from '#domain/series/predict/grade-prediction.ts'
import { readPrediction, type Prediction } from '#domain/series/predict/read-prediction.ts'
import { readFigures } from '#tests/support/builders/figures.ts'
import { shownFigure } from '#tests/support/builders/shown-figure.tsx'

const asking = readFigures().flatMap((figure) =>
  figure.predict ? [{ id: figure.id, figure, predict: figure.predict }] : [],
)

/** The prediction of somebody who knows, as far as the controls allow it. */
function bestOf(prediction: Prediction) {
  if (prediction.kind === 'choose')
    return { values: {}, choice: prediction.options.find(({ right }) => right)?.id ?? '' }
  const set = prediction.points.map(({ id, answer }) => [id, nearest(prediction, answer)] as const)
  return { values: Object.fromEntries(set) }
}

function nearest({ scale }: Exclude<Prediction, { kind: 'choose' }>, answer: number): number {
  const count = Math.floor((scale.max - scale.min) / scale.step + 1e-9)
  const steps = Array.from({ length: count + 1 }, (_, at) => scale.min + at * scale.step)
  return steps.reduce((best, one) =>
    Math.abs(one - answer) < Math.abs(best - answer) ? one : best,
  )
}

test('at least nine figures ask before they show, in each of the three ways', () => {
  expect(asking.length).toBeGreaterThanOrEqual(9)
  expect(new Set(asking.map(({ predict }) => predict.kind)).size).toBe(3)
})

describe.each(asking)('$id', ({ figure, predict }) => {
  test('its cells exist, hold numbers within the scale, and full marks can be reached', async () => {
    const { table } = await shownFigure(figure)
    const prediction = readPrediction(predict, table)
    expect(gradePrediction(prediction, bestOf(prediction))).toMatchObject({ score: 1 })
    if (prediction.kind === 'choose') return
    const { scale, points, start } = prediction
    const values = [...points.map(({ answer }) => answer), ...(start ? [start.value] : [])]
    for (const value of values) {
      expect(value).toBeGreaterThanOrEqual(scale.min)
      expect(value).toBeLessThanOrEqual(scale.max)
    }
    expect(points.filter((point) => !canBeSet(scale, point))).toEqual([])
  })

  test('neither the middle of the scale nor one value for all of a line earns full marks', async () => {
    const { table } = await shownFigure(figure)
    const prediction = readPrediction(predict, table)
    if (prediction.kind === 'choose') {
      expect(prediction.options.filter(({ right }) => right)).toHaveLength(1)
      return
    }
    const { scale, points, start } = prediction
    for (const lazy of [(scale.min + scale.max) / 2, start?.value ?? scale.min]) {
      const values = Object.fromEntries(points.map(({ id }) => [id, lazy]))
      expect(gradePrediction(prediction, { values })).not.toMatchObject({ score: 1 })
    }
  })

  test('what it asks and tells beforehand has none of the numbers that it asks for', async () => {
    const { table } = await shownFigure(figure)
    const prediction = readPrediction(predict, table)
    if (prediction.kind === 'choose') return
    const told = [predict.ask, predict.given ?? '', ...prediction.points.map(({ text }) => text)]
    const numbers = told.join(' ').match(/\d[\d,.]*\d|\d/g) ?? []
    const answers = prediction.points.map(({ answer }) => String(answer))
    expect(numbers.filter((one) => answers.includes(one.replaceAll(',', '')))).toEqual([])
  })
})

test('stops of a line that are years lie at even distances, as they are drawn', () => {
  for (const { predict } of asking) {
    if (predict.kind !== 'line') continue
    const stops = [...(predict.start ? [predict.start] : []), ...predict.points]
    const years = stops.map(({ text }) => Number(/\b\d{4}\b/.exec(text)?.[0]))
    if (years.some(Number.isNaN)) continue
    const gaps = years.slice(1).map((year, at) => year - (years[at] ?? 0))
    expect(new Set(gaps).size, predict.ask).toBe(1)
  }
})

test('no check of a lesson asks, beside a figure that is covered, for what the figure asks', async () => {
  const course = await readCourse()
  const covered = course.modules.flatMap((module) =>
    module.lessons.flatMap((lesson) => {
      const checks = lesson.facts.checks.flatMap(({ id }) => module.questions.get(id) ?? [])
      const asked = checks.flatMap((one) => (one.kind === 'chart-reading' ? [one.figure] : []))
      return asking
        .filter(({ id }) => lesson.facts.figures.some((one) => one.id === id))
        .filter(({ id }) => !asked.includes(id))
        .map((one) => ({ ...one, checks }))
    }),
  )
  expect(covered.length).toBeGreaterThanOrEqual(4)
  for (const { id, figure, predict, checks } of covered) {
    const { table } = await shownFigure(figure)
    const prediction = readPrediction(predict, table)
    const answers = prediction.kind === 'choose' ? [] : prediction.points.map((one) => one.answer)
    const same = checks.filter(
      (check) =>
        check.prompt === predict.ask || (check.kind === 'number' && answers.includes(check.answer)),
    )
    expect(
      same.map((check) => check.id),
      id,
    ).toEqual([])
  }
})
