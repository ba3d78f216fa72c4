/** A term as the glossary gives it; names of bodies and agreements also in Chinese and Russian. */
import * as v from 'valibot'
import { paragraphNameSchema } from '#domain/evidence/paragraph-name.ts'
import { idSchema, textSchema } from '#domain/question/question-base.ts'

export const glossaryTermSchema = v.strictObject({
  id: idSchema,
  term: textSchema,
  also: v.optional(v.array(textSchema), []),
  definition: textSchema,
  paragraphs: v.array(paragraphNameSchema),
  module: idSchema,
  names: v.optional(v.strictObject({ zh: v.optional(textSchema), ru: v.optional(textSchema) }), {}),
})
export type GlossaryTerm = v.InferOutput<typeof glossaryTermSchema>
