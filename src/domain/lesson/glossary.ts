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

/** A section of a lesson that uses a term; its name is empty before the lesson's first heading. */
export type TermUse = {
  readonly module: string
  readonly lesson: string
  readonly title: string
  readonly section: string
}

/** A term as the glossary's pages are given it. */
export type ListedTerm = GlossaryTerm & { readonly lessons: readonly TermUse[] }

/** A module as far as the glossary names it; one that is only announced has no lessons. */
export type TermModule = {
  readonly id: string
  readonly title: string
  readonly lessons: readonly { readonly id: string }[]
}
