/**
 * Read a chart: predict values before the figure is uncovered. Each point is graded by its distance,
 * and the score is the mean over points. Values are in the unit of the figure.
 */
import * as v from 'valibot'
import { joinPhrases } from '#domain/base/join-phrases.ts'
import { showMeasure } from '#domain/base/number-text.ts'
import { ownValue, readRecord } from '#domain/base/own-record.ts'
import {
  amountSchema,
  canBeSet,
  gradePredictions,
  scaleFields,
  toleranceSchema,
} from '#domain/question/prediction.ts'
import {
  idSchema,
  idsAreUnique,
  questionBase,
  reasonSchema,
  textSchema,
} from '#domain/question/question-base.ts'
import type { QuestionKind } from '#domain/question/question-kind.ts'

const pointSchema = v.strictObject({
  id: idSchema,
  /** What is to be predicted. */
  text: textSchema,
  answer: amountSchema,
  tolerance: toleranceSchema,
  ...reasonSchema,
})

const fieldsSchema = v.strictObject({
  ...questionBase,
  kind: v.literal('chart-reading'),
  figure: idSchema,
  ...scaleFields,
  points: v.pipe(
    v.array(pointSchema),
    v.minLength(1, 'has no point'),
    v.check((list) => idsAreUnique(list), 'has two points with one id'),
  ),
  /** The points follow one another at even distances, so that they can be drawn as one line. */
  line: v.optional(v.boolean()),
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
function everyAnswerCanBeSet({ points, ...scale }: Fields): boolean {
  return points.every((point) => canBeSet(scale, point))
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
  grade: (question, response) =>
    gradePredictions(question.points, question.zeroAt, response?.values),
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
