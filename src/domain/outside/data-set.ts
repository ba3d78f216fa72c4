/**
 * Data from beyond the papers: one measure in one unit, by country and year. Years without a value are
 * left out, never written as 0. Where the values change from one edition to another, `splice` says so,
 * and a line between the two is drawn dashed.
 */
import * as v from 'valibot'
import { evidenceSchema, idSchema, textSchema } from '#domain/question/question-base.ts'
import { countrySchema, type Country } from '#domain/series/country.ts'

const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100))
const valuesSchema = v.record(
  v.pipe(v.string(), v.regex(/^(19|20)\d\d$/, 'is not a year')),
  v.pipe(v.number(), v.finite()),
)

export const dataSetSchema = v.strictObject({
  id: idSchema,
  /** "Oil production". */
  title: textSchema,
  /** "thousand barrels a day". */
  unit: textSchema,
  /** Decimals that the source can bear. */
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
  /** Statements of outside data, which carry source, definition, date and licence. */
  evidence: evidenceSchema,
  splice: v.optional(v.strictObject({ from: yearSchema, to: yearSchema, why: textSchema })),
  note: v.optional(textSchema),
  rows: v.pipe(
    v.array(
      v.strictObject({
        country: countrySchema,
        values: valuesSchema,
        note: v.optional(textSchema),
      }),
    ),
    v.minLength(1, 'has no country'),
  ),
  /** The same measure for wholes of which a share is computed. */
  wholes: v.optional(
    v.strictObject({ world: v.optional(valuesSchema), eurasia: v.optional(valuesSchema) }),
  ),
})
export type DataSet = v.InferOutput<typeof dataSetSchema>

/** The value of a country in a year; undefined where the source has none. */
export function valueIn(
  data: Pick<DataSet, 'rows'>,
  country: Country,
  year: number,
): number | undefined {
  return data.rows.find((row) => row.country === country)?.values[String(year)]
}

/** Years with a value for any country, in order. */
export function yearsOf(data: Pick<DataSet, 'rows'>): number[] {
  const years = new Set(data.rows.flatMap((row) => Object.keys(row.values).map(Number)))
  return [...years].sort((one, other) => one - other)
}
