/**
 * The closing page on what came after the papers. Its sections tell facts, each with its date, its
 * source and the day up to which that was read; what a paragraph says of the papers names its evidence.
 * Nothing on it is later than the page's own day.
 */
import * as v from 'valibot'
import { idSchema, textSchema } from '#domain/question/question-base.ts'
import { daysOf, timelineDateSchema } from '#domain/timeline/timeline-date.ts'
import type { MemberRow } from './member-rows.ts'
import { daySchema, membershipSchema } from './membership.ts'

const paragraphSchema = v.strictObject({
  text: textSchema,
  evidence: v.optional(v.array(idSchema), []),
  doubts: v.optional(v.array(idSchema), []),
})
export type SinceParagraph = v.InferOutput<typeof paragraphSchema>

const factSchema = v.strictObject({
  date: timelineDateSchema,
  text: textSchema,
  /** Publisher and document. */
  source: textSchema,
  asOf: daySchema,
})
export type SinceFact = v.InferOutput<typeof factSchema>

/** Where somebody would look for later news, and what would be found there. */
const lookSchema = v.strictObject({ where: textSchema, what: textSchema })

/** What is shown below a section besides its facts and figures. */
export const sinceShows = ['head-counts', 'members'] as const

const sectionSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  paragraphs: v.pipe(v.array(paragraphSchema), v.minLength(1, 'says nothing')),
  facts: v.optional(v.array(factSchema), []),
  figures: v.optional(v.array(idSchema), []),
  shows: v.optional(v.array(v.picklist(sinceShows)), []),
  look: v.optional(v.array(lookSchema), []),
})
export type SinceSection = v.InferOutput<typeof sectionSchema>

const tableBase = {
  title: textSchema,
  note: v.optional(textSchema),
  source: textSchema,
  licence: textSchema,
  asOf: daySchema,
}

const count = v.pipe(v.number(), v.integer('is no whole number'), v.minValue(0, 'is below zero'))
const headCountRow = v.strictObject({
  year: v.pipe(v.number(), v.integer('is no year')),
  members: count,
  observers: count,
  dialoguePartners: count,
  partners: count,
})

export const sinceSchema = v.strictObject({
  asOf: daySchema,
  intro: v.pipe(v.array(paragraphSchema), v.minLength(1, 'says nothing')),
  sections: v.pipe(
    v.array(sectionSchema),
    v.minLength(6, 'has fewer than six sections'),
    v.maxLength(9, 'has more than nine sections'),
  ),
  membership: membershipSchema,
  headCounts: v.strictObject({ ...tableBase, rows: v.array(headCountRow) }),
  /** The table of members has no rows of its own: they are made of the membership and of outside data. */
  members: v.strictObject(tableBase),
})
export type SinceFile = v.InferOutput<typeof sinceSchema>

export type MemberTable = SinceFile['members'] & {
  /** The year of the populations. */
  readonly year: number
  readonly rows: readonly MemberRow[]
}
export type SinceThePapers = Omit<SinceFile, 'members'> & { readonly members: MemberTable }

/** Whether all of a date lies on or before a day. */
export function isKnownBy(date: string, day: string): boolean {
  return daysOf(date).last <= daysOf(day).last
}
