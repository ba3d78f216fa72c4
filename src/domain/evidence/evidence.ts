/**
 * The evidence base: what the two papers say, in our own words, one statement an entry, and the
 * places where they are doubtful. A `fact` is a date, place, number, signature or reported act; a
 * claim is an author's reading and carries his name; `outside-data` comes from beyond the papers.
 */
import * as v from 'valibot'
import { idSchema, textSchema } from '#domain/question/question-base.ts'
import { paragraphNameSchema } from './paragraph-name.ts'
import { statementKinds } from './statement-kind.ts'

const paragraphs = v.pipe(v.array(paragraphNameSchema), v.minLength(1, 'names no paragraph'))

/** Where a figure from beyond the papers comes from, and what it measures. */
export const outsideSourceSchema = v.strictObject({
  /** Short, as it stands under a figure: “EIA, September 2020”. */
  label: textSchema,
  /** The whole of it: publisher, title, edition and the day of the copy that was read. */
  source: textSchema,
  /** What is counted, and what is not. */
  definition: textSchema,
  unit: textSchema,
  /** The year or years measured. */
  years: textSchema,
  /** The day up to which it is known to hold. */
  asOf: textSchema,
  licence: textSchema,
})
export type OutsideSource = v.InferOutput<typeof outsideSourceSchema>

export const statementSchema = v.pipe(
  v.strictObject({
    id: idSchema,
    kind: v.picklist(statementKinds),
    statement: textSchema,
    paragraphs: v.optional(v.array(paragraphNameSchema), []),
    /** In the place of paragraphs, for outside data. */
    outside: v.optional(outsideSourceSchema),
    /** Ids of the discrepancies that touch this statement. */
    doubts: v.optional(v.array(idSchema), []),
  }),
  v.forward(
    v.check(
      ({ kind, paragraphs: named }) => kind === 'outside-data' || named.length > 0,
      'names no paragraph',
    ),
    ['paragraphs'],
  ),
  v.forward(
    v.check(
      ({ kind, paragraphs: named }) => kind !== 'outside-data' || named.length === 0,
      'belong to the papers, and outside data are in neither',
    ),
    ['paragraphs'],
  ),
  v.forward(
    v.check(
      ({ kind, outside }) => (kind === 'outside-data') === (outside !== undefined),
      'is what outside data have, and nothing else has',
    ),
    ['outside'],
  ),
)
export type Statement = v.InferOutput<typeof statementSchema>

export const discrepancyFamilies = [
  'dates-and-counts',
  'names-and-wording',
  'between-the-papers',
  'inside-one-paper',
  'references-and-standpoint',
] as const
export type DiscrepancyFamily = (typeof discrepancyFamilies)[number]

export const discrepancyTypes = [
  'papers-disagree',
  'self-contradiction',
  'arithmetic',
  'evident-slip',
  'needs-context',
] as const

export const settledBy = [
  'by-the-papers',
  'with-general-knowledge',
  'by-inference',
  'by-judgement',
  'open',
] as const

export const discrepancySchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  family: v.picklist(discrepancyFamilies),
  types: v.pipe(v.array(v.picklist(discrepancyTypes)), v.minLength(1, 'has no type')),
  paragraphs,
  /** What each source says. */
  says: textSchema,
  /** The likely reading. */
  reading: textSchema,
  settled: v.picklist(settledBy),
  /** What that reading rests on, in words. */
  basis: textSchema,
  /** What a reader can learn from it. */
  lesson: textSchema,
  statements: v.optional(v.array(idSchema), []),
})
export type Discrepancy = v.InferOutput<typeof discrepancySchema>
/** As much of a discrepancy as a note or a link needs. */
export type DiscrepancyOutline = Pick<Discrepancy, 'id' | 'title' | 'types' | 'paragraphs'>
