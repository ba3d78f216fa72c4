/** The atlas: every figure of the course, each in one section, in the order of its file. */
import * as v from 'valibot'
import { idSchema, textSchema } from '#domain/question/question-base.ts'

export const atlasSectionSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  /** Figures by id; the first that can be shown at once opens the section. */
  figures: v.pipe(v.array(idSchema), v.minLength(1, 'has no figure')),
})
export type AtlasSection = v.InferOutput<typeof atlasSectionSchema>

/** Where the values of a figure come from. */
export const figureOrigins = ['jia', 'ding', 'beyond'] as const
export type FigureOrigin = (typeof figureOrigins)[number]

const originLabels: Readonly<Record<FigureOrigin, string>> = {
  jia: 'Jia',
  ding: 'Ding',
  beyond: 'Beyond the papers',
}

export function originLabel(origin: FigureOrigin): string {
  return originLabels[origin]
}
