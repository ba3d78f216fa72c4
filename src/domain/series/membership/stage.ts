/**
 * A stage of membership: the year in which it is measured and who joined with it. Areas are those of
 * the one year that the data have (2022), so a stage grows by its new members alone.
 */
import * as v from 'valibot'
import { evidenceSchema, textSchema } from '#domain/question/question-base.ts'
import { countrySchema, type Country } from '#domain/series/country.ts'

export const stageSchema = v.strictObject({
  name: textSchema,
  year: v.pipe(v.number(), v.integer('is no year')),
  joins: v.array(countrySchema),
  /** For a year of which only the members' sum is known: million people, per cent of the world. */
  people: v.optional(
    v.strictObject({
      million: v.pipe(v.number(), v.gtValue(0, 'is not above zero')),
      ofWorld: v.pipe(v.number(), v.gtValue(0, 'is not above zero')),
    }),
  ),
  evidence: evidenceSchema,
})
export type Stage = v.InferOutput<typeof stageSchema>

/** Everybody who had joined by a year, in the order of joining. */
export function membersBy(stages: readonly Stage[], year: number): Country[] {
  return stages.filter((stage) => stage.year <= year).flatMap((stage) => stage.joins)
}
