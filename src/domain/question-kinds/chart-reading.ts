/**
 * Read a chart: predict values before the figure is uncovered. A point scores 1 up to its tolerance
 * and falls in a straight line to 0 at the distance `zeroAt` (both in the unit of the figure), so a
 * near miss earns most of the mark; the score is the mean over points.
 */
import * as v from 'valibot'
import { isWithin } from '#domain/base/closeness.ts'
import { joinPhrases } from '#domain/base/join-phrases.ts'
import { showMeasure } from '#domain/base/number-text.ts'
import { ownValue, readRecord } from '#domain/base/own-record.ts'
import { gradedByParts, incomplete, stillOpen } from '#domain/question/grade.ts'
import {
  idSchema,
  idsAreUnique,
  questionBase,
  reasonSchema,
  textSchema,
} from '#domain/question/question-base.ts'
import type { QuestionKind } from '#domain/question/question-kind.ts'

const amount = v.pipe(v.number(), v.finite())

const pointSchema = v.strictObject({
  id: idSchema,
  /** What is to be predicted. */
  text: textSchema,
  answer: amount,
  tolerance: v.pipe(amount, v.minValue(0, 'is below 0')),
  ...reasonSchema,
})

const fieldsSchema = v.strictObject({
  ...questionBase,
  kind: v.literal('chart-reading'),
  figure: idSchema,
  unit: textSchema,
  /** The scale on which a value is set, from `min` to `max` in steps of `step`. */
  min: amount,
  max: amount,
  step: v.pipe(amount, v.gtValue(0, 'is not above 0')),
  points: v.pipe(
    v.array(pointSchema),
    v.minLength(1, 'has no point'),
    v.check((list) => idsAreUnique(list), 'has two points with one id'),
  ),
  zeroAt: amount,
})
type Fields = v.InferOutput<typeof fieldsSchema>

export const chartReadingSchema = v.pipe(
  fieldsSchema,
  v.forward(
    v.check(({ min, max }) => min < max, 'is not above min'),
    ['max'],
  ),
  v.forward(
    v.check(
      ({ zeroAt, points }) => points.every((point) => zeroAt > point.tolerance),
      'is not above every tolerance',
    ),
    ['zeroAt'],
  ),
  v.forward(v.check(everyAnswerCanBeSet, 'has an answer that no step of the scale comes near'), [
    'points',
  ]),
)
export type ChartReadingQuestion = v.InferOutput<typeof chartReadingSchema>
export type ChartReadingPoint = ChartReadingQuestion['points'][number]
/** From point id to the predicted value; a point without a prediction is left out. */
export type ChartReadingResponse = { readonly values: Readonly<Record<string, number>> }

const responseSchema = v.object({ values: v.unknown() })

/** Full marks must be within reach of a person who can only use the scale. */
function everyAnswerCanBeSet({ min, max, step, points }: Fields): boolean {
  const lastStep = Math.floor((max - min) / step + 1e-9)
  return points.every(({ answer, tolerance }) => {
    const nearest = Math.min(lastStep, Math.max(0, Math.round((answer - min) / step)))
    return isWithin(min + nearest * step, answer, tolerance)
  })
}

function scoreOf(point: ChartReadingPoint, zeroAt: number, value: number): number {
  if (isWithin(value, point.answer, point.tolerance)) return 1
  const distance = Math.abs(value - point.answer)
  return Math.max(0, (zeroAt - distance) / (zeroAt - point.tolerance))
}

export const chartReading: QuestionKind<ChartReadingQuestion, ChartReadingResponse> = {
  name: 'Read a chart',
  /** Points keep their order: they follow the figure. */
  arrange: (question) => question,
  readResponse(question, raw) {
    const read = v.safeParse(responseSchema, raw)
    if (!read.success) return undefined
    // Adding 0 turns a negative zero, which JSON could not keep, into the plain one.
    const values = readRecord(read.output.values, (id, value) =>
      question.points.some((point) => point.id === id) && Number.isFinite(value)
        ? Number(value) + 0
        : undefined,
    )
    return values && { values }
  },
  grade(question, response) {
    if (!response) return incomplete('Set your predictions first.')
    const parts = question.points.flatMap((point) => {
      const value = ownValue(response.values, point.id)
      return value === undefined
        ? []
        : [{ id: point.id, score: scoreOf(point, question.zeroAt, value) }]
    })
    const missing = question.points.length - parts.length
    return missing > 0 ? stillOpen(missing, 'point', 'a prediction') : gradedByParts(parts)
  },
  key: (question) => ({
    values: Object.fromEntries(question.points.map((point) => [point.id, point.answer])),
  }),
  describe(question, response) {
    const predictions = question.points.flatMap((point) => {
      const value = ownValue(response?.values ?? {}, point.id)
      return value === undefined
        ? []
        : [joinPhrases([point.text, showMeasure(value, question.unit)], ': ')]
    })
    return joinPhrases(predictions, '; ') || 'No answer'
  },
}
