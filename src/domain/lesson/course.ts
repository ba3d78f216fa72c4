/**
 * What the course is made of: modules of lessons, each lesson with its years, objectives and
 * sections. Years are calendar years; minutes are reading time.
 */
import * as v from 'valibot'
import {
  bloomLevels,
  evidenceSchema,
  idSchema,
  textSchema,
} from '#domain/question/question-base.ts'
import { paragraphNameSchema } from '#domain/evidence/paragraph-name.ts'

const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100))
export const yearsSchema = v.pipe(
  v.tuple([year, year]),
  v.check(([from, to]) => from <= to, 'end before they begin'),
)
export type Years = readonly [from: number, to: number]

export const objectiveSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^M[1-6]\.[1-8]$/, 'is not an objective id such as M1.1')),
  verb: textSchema,
  level: v.picklist(bloomLevels),
  text: textSchema,
  paragraphs: v.array(paragraphNameSchema),
})
export type Objective = v.InferOutput<typeof objectiveSchema>

export const misconceptionSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^X[1-6]\.\d$/, 'is not a misconception id such as X1.1')),
  text: textSchema,
  correction: textSchema,
  evidence: evidenceSchema,
})

export const moduleSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  years: yearsSchema,
  summary: textSchema,
  outcome: textSchema,
  lessons: v.pipe(v.array(idSchema), v.minLength(1, 'lists no lesson')),
  prequestions: v.optional(v.array(idSchema), []),
  objectives: v.array(objectiveSchema),
  misconceptions: v.array(misconceptionSchema),
})
export type ModuleFile = v.InferOutput<typeof moduleSchema>

export const lessonFrontSchema = v.strictObject({
  title: textSchema,
  lede: textSchema,
  years: yearsSchema,
  objectives: v.pipe(v.array(v.string()), v.minLength(1, 'names no objective')),
})

/** A lesson as every page may know it; its words are loaded apart. */
export type LessonOutline = {
  readonly id: string
  readonly title: string
  readonly lede: string
  readonly years: Years
  readonly minutes: number
  readonly objectives: readonly string[]
  /** Question ids of its checks, in reading order. */
  readonly checks: readonly string[]
  readonly sections: readonly { readonly id: string; readonly title: string }[]
}

export type ModuleOutline = {
  readonly id: string
  readonly title: string
  readonly years: Years
  readonly summary: string
  readonly lessons: readonly LessonOutline[]
  /** Questions in the quiz bank. */
  readonly questionCount: number
}

const courseQuiz = { title: textSchema, summary: textSchema }
export const placementSchema = v.strictObject({
  ...courseQuiz,
  questions: v.pipe(v.array(idSchema), v.minLength(1, 'lists no question')),
})
export const finalSchema = v.strictObject(courseQuiz)
export type CourseQuizzes = {
  readonly placement?: v.InferOutput<typeof placementSchema> | undefined
  readonly final?: v.InferOutput<typeof finalSchema> | undefined
}

/** A module that is named on the course map before its lessons are written. */
export type PlannedModule = Pick<ModuleOutline, 'id' | 'title' | 'years' | 'summary'>

/** Minutes to read, at 200 words a minute and half a minute a check; at least 1. */
export function readingMinutes(words: number, checks: number): number {
  return Math.max(1, Math.round(words / 200 + checks / 2))
}
