/** The Explorer's page: which questions of the papers the outside data can test, and views to begin with. */
import * as v from 'valibot'
import type { Statement } from '#domain/evidence/evidence.ts'
import type { Lookup } from '#domain/lesson/page-content.ts'
import { evidenceSchema, idSchema, textSchema } from '#domain/question/question-base.ts'
import { countrySchema } from '#domain/series/country.ts'
import type { DataSet } from './data-set.ts'
import { mostCountries } from './explorer-view.ts'

const yearSchema = v.pipe(v.number(), v.integer('is no year'))

export const readyViewSchema = v.strictObject({
  /** What it shows, as a question or a subject. */
  title: textSchema,
  measure: idSchema,
  countries: v.pipe(
    v.array(countrySchema),
    v.minLength(1, 'names no country'),
    v.maxLength(mostCountries, 'names more countries than one drawing can hold'),
  ),
  from: v.optional(yearSchema),
  to: v.optional(yearSchema),
})
export type ReadyView = v.InferOutput<typeof readyViewSchema>

export const explorerSchema = v.strictObject({
  lede: textSchema,
  questions: v.array(
    v.strictObject({
      title: textSchema,
      /** What the papers say, and what the data can say to it. */
      text: textSchema,
      /** What they cannot say. */
      limits: textSchema,
      evidence: evidenceSchema,
      /** "module/lesson". */
      lessons: v.array(textSchema),
      figures: v.array(idSchema),
    }),
  ),
  /** The first one is shown where nothing is asked. */
  views: v.pipe(v.array(readyViewSchema), v.minLength(1, 'has no view to start with')),
})
export type ExplorerFile = v.InferOutput<typeof explorerSchema>

export type ExplorerQuestion = Omit<ExplorerFile['questions'][number], 'lessons' | 'figures'> & {
  readonly links: readonly { readonly to: string; readonly title: string }[]
}

/** What the page is given. */
export type ExplorerContent = {
  readonly lede: string
  readonly questions: readonly ExplorerQuestion[]
  readonly views: readonly ReadyView[]
  readonly sets: readonly DataSet[]
  readonly statements: Lookup<Statement>
}
