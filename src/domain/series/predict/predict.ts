/**
 * What a figure asks before it shows itself. No answer is written down here: every point and every
 * option names a cell of the figure's table, as it stands before a reader has set anything, and the
 * answer is read from there.
 */
import * as v from 'valibot'
import { scaleFields, toleranceSchema } from '#domain/question/prediction.ts'
import {
  evidenceSchema,
  idSchema,
  idsAreUnique,
  textSchema,
} from '#domain/question/question-base.ts'

/** A row by the words in its first cell; if several begin alike, by as many cells as it takes: "A | B". */
const cellFields = { row: textSchema, column: textSchema }
const reasonFields = { why: textSchema, evidence: evidenceSchema }

const askFields = {
  /** Stands in the place of the title and gives nothing away. */
  ask: v.pipe(textSchema, v.regex(/\?$/, 'is not a question')),
  /** What a reader is told beforehand. */
  given: v.optional(textSchema),
}

const listOf = <Schema extends v.GenericSchema<unknown, { readonly id: string }>>(
  one: Schema,
  fewest: number,
) =>
  v.pipe(
    v.array(one),
    v.minLength(fewest, `has fewer than ${fewest}`),
    v.check((list) => idsAreUnique(list), 'has two with one id'),
  )

type ScaleEnds = {
  readonly min: number
  readonly max: number
  readonly zeroAt: number
  readonly tolerance: number
}
const endsDiffer = ({ min, max }: ScaleEnds) => min < max
const endsDifferElse = 'has a max that is not above min'
const falls = ({ zeroAt, tolerance }: ScaleEnds) => zeroAt > tolerance
const fallsElse = 'has a zeroAt that is not above its tolerance'

/** Values to be set on one scale, each for itself. */
const placeSchema = v.pipe(
  v.strictObject({
    kind: v.literal('place'),
    ...askFields,
    ...scaleFields,
    tolerance: toleranceSchema,
    points: listOf(
      v.strictObject({ id: idSchema, text: textSchema, ...cellFields, ...reasonFields }),
      1,
    ),
  }),
  v.check((read) => endsDiffer(read), endsDifferElse),
  v.check((read) => falls(read), fallsElse),
)

/** Values that follow one another at even distances, to be drawn as one line. */
const lineSchema = v.pipe(
  v.strictObject({
    kind: v.literal('line'),
    ...askFields,
    ...scaleFields,
    tolerance: toleranceSchema,
    /** Where the line begins, when a reader is shown that much. */
    start: v.optional(v.strictObject({ text: textSchema, ...cellFields })),
    points: listOf(v.strictObject({ id: idSchema, text: textSchema, ...cellFields }), 3),
    ...reasonFields,
  }),
  v.check((read) => endsDiffer(read), endsDifferElse),
  v.check((read) => falls(read), fallsElse),
)

/** One row out of several: the one with the largest or smallest value of a column, or with certain words. */
const chooseSchema = v.pipe(
  v.strictObject({
    kind: v.literal('choose'),
    ...askFields,
    column: textSchema,
    is: v.optional(v.picklist(['largest', 'smallest'])),
    says: v.optional(textSchema),
    options: listOf(
      v.strictObject({ id: idSchema, text: textSchema, row: textSchema, ...reasonFields }),
      2,
    ),
  }),
  v.check(
    ({ is, says }) => (is === undefined) !== (says === undefined),
    'needs either “is” or “says”, which make one row the answer',
  ),
)

export const predictSchema = v.variant('kind', [placeSchema, lineSchema, chooseSchema])
export type Predict = v.InferOutput<typeof predictSchema>
export type PredictCell = { readonly row: string; readonly column: string }
