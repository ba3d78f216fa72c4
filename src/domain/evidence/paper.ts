/** A paper as a source: its reference, what kind of text it is, and the names of its paragraphs. */
import * as v from 'valibot'
import { textSchema } from '#domain/question/question-base.ts'
import { paragraphNameSchema } from './paragraph-name.ts'

export const paragraphKinds = ['title', 'heading', 'paragraph', 'note', 'reference'] as const

export const paperSchema = v.strictObject({
  id: v.picklist(['jia', 'ding']),
  author: textSchema,
  title: textSchema,
  /** When it was written, as far as the text shows. */
  date: textSchema,
  /** What kind of text it is: origin, standpoint, funding, sources, limits. */
  about: v.array(textSchema),
  reference: textSchema,
  paragraphs: v.array(
    v.strictObject({
      name: paragraphNameSchema,
      kind: v.picklist(paragraphKinds),
      /** For headings only: what the section is about, in our words. */
      heading: v.optional(textSchema),
    }),
  ),
})
export type Paper = v.InferOutput<typeof paperSchema>
export type PaperParagraph = Paper['paragraphs'][number]
