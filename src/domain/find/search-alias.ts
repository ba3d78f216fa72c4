/**
 * One place, person or body under several names: those of the two papers, slips among them, and those
 * in Chinese and Russian. Whoever asks for one finds the texts that have another.
 */
import * as v from 'valibot'
import { idSchema, textSchema } from '#domain/question/question-base.ts'

const namesSchema = v.optional(v.array(textSchema), [])

export const searchAliasSchema = v.pipe(
  v.strictObject({
    id: idSchema,
    /** As the course writes it. */
    name: textSchema,
    also: namesSchema,
    zh: namesSchema,
    ru: namesSchema,
    /** The doubtful place that is about these names. */
    discrepancy: v.optional(idSchema),
  }),
  v.check(({ also, zh, ru }) => also.length + zh.length + ru.length > 0, 'has no second name'),
)
export type SearchAlias = v.InferOutput<typeof searchAliasSchema>

export function aliasNames({ name, also, zh, ru }: SearchAlias): string[] {
  return [name, ...also, ...zh, ...ru]
}
