/**
 * The closing page on what came after the papers. Its sections tell facts, each with its date, its
 * source and the day up to which that was read; what a paragraph says of the papers names its evidence.
 * Nothing on it is later than the page's own day.
 */
import * as v from 'valibot'
import { idSchema, textSchema } from '#domain/question/question-base.ts'
import { daysOf, timelineDateSchema } from '#domain/timeline/timeline-date.ts'
import { membershipSchema } from './membership.ts'

const dayPattern = v.regex(/^\d{4}-\d\d-\d\d$/, 'is not a full date such as 2025-09-01')
const daySchema = v.pipe(timelineDateSchema, dayPattern)

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

/** What is shown below a section besides its facts. */
export const sinceShows = ['membership', 'head-counts', 'members', 'shares'] as const

const sectionSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  paragraphs: v.pipe(v.array(paragraphSchema), v.minLength(1, 'says nothing')),
  facts: v.optional(v.array(factSchema), []),
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

const amount = v.pipe(v.number(), v.gtValue(0, 'is not above zero'))
const memberRow = v.strictObject({
  name: textSchema,
  joined: v.pipe(v.number(), v.integer('is no year')),
  /** Thousand square kilometres. */
  area: amount,
  /** Million people. */
  population: amount,
})

const shareRow = v.strictObject({
  stage: textSchema,
  year: v.pipe(v.number(), v.integer('is no year')),
  members: count,
  /** Million square kilometres, and per cent of Eurasia. */
  area: amount,
  ofEurasia: amount,
  /** Million people, and per cent of the world. */
  population: amount,
  ofWorld: amount,
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
  members: v.strictObject({ ...tableBase, rows: v.array(memberRow) }),
  shares: v.strictObject({
    ...tableBase,
    /** Million square kilometres, in the definition that the note gives. */
    eurasia: amount,
    rows: v.array(shareRow),
  }),
})
export type SinceThePapers = v.InferOutput<typeof sinceSchema>

/** Whether all of a date lies on or before a day. */
export function isKnownBy(date: string, day: string): boolean {
  return daysOf(date).last <= daysOf(day).last
}

/** Sums over the members who had joined by a year: thousand km², million people. */
export function membersTotal(
  rows: SinceThePapers['members']['rows'],
  year: number,
): { readonly members: number; readonly area: number; readonly population: number } {
  const joined = rows.filter((row) => row.joined <= year)
  const sum = (of: (row: (typeof joined)[number]) => number) =>
    Math.round(joined.reduce((total, row) => total + of(row), 0) * 10) / 10
  return {
    members: joined.length,
    area: sum((row) => row.area),
    population: sum((row) => row.population),
  }
}
