/**
 * A teacher's guide to a module: only what a person has to write. Counts, times and lists that the
 * course itself can give are not in it, so that they never go stale. The steps of a class plan fill
 * the class to the minute.
 */
import * as v from 'valibot'
import { paragraphNameSchema } from '#domain/evidence/paragraph-name.ts'
import { evidenceSchema, idSchema, textSchema } from '#domain/question/question-base.ts'

/** Minutes of the two classes that every guide plans, in the order of the page. */
export const classLengths = [90, 45] as const

const stepSchema = v.strictObject({
  minutes: v.pipe(
    v.number(),
    v.integer('is no whole number of minutes'),
    v.minValue(1, 'is no time'),
  ),
  /** A few words to find the step by, and how it goes. */
  what: textSchema,
  how: textSchema,
})

const planSchema = v.pipe(
  v.strictObject({ minutes: v.picklist(classLengths), steps: v.array(stepSchema) }),
  v.check(
    ({ minutes, steps }) => steps.reduce((sum, step) => sum + step.minutes, 0) === minutes,
    'has steps whose minutes do not add up to the class',
  ),
)
export type ClassPlan = v.InferOutput<typeof planSchema>

const readingSchema = v.strictObject({
  paragraphs: v.pipe(v.array(paragraphNameSchema), v.minLength(1, 'names no paragraph')),
  why: textSchema,
})

const discussionSchema = v.strictObject({
  prompt: textSchema,
  /** What a good discussion reaches. */
  look: textSchema,
  evidence: evidenceSchema,
  /** Doubtful places that the prompt turns on. */
  doubts: v.optional(v.array(idSchema), []),
})
export type DiscussionPrompt = v.InferOutput<typeof discussionSchema>

const fairnessSchema = v.strictObject({
  matter: textSchema,
  note: textSchema,
  evidence: v.optional(v.array(idSchema), []),
  doubts: v.optional(v.array(idSchema), []),
})

/** An activity that leaves the papers, with where it goes and how old that is. */
const beyondSchema = v.strictObject({
  title: textSchema,
  activity: textSchema,
  source: textSchema,
  asOf: textSchema,
})

export const teachingGuideSchema = v.strictObject({
  intro: textSchema,
  timing: v.pipe(
    v.array(planSchema),
    v.check(
      (plans) => plans.map((plan) => plan.minutes).join() === classLengths.join(),
      'needs a plan for a class of 90 minutes and then one of 45',
    ),
  ),
  reading: v.pipe(v.array(readingSchema), v.minLength(1, 'assigns nothing')),
  discussion: v.pipe(
    v.array(discussionSchema),
    v.minLength(5, 'has fewer than five prompts'),
    v.maxLength(6, 'has more than six prompts'),
  ),
  pitfalls: v.pipe(v.array(textSchema), v.minLength(1, 'is empty')),
  fairness: v.optional(v.array(fairnessSchema), []),
  beyond: v.optional(beyondSchema),
})
export type TeachingGuide = v.InferOutput<typeof teachingGuideSchema>

export type TimedStep = Omit<ClassPlan['steps'][number], 'minutes'> & {
  readonly from: number
  readonly to: number
}

/** Each step with the minutes of the class at which it begins and ends. */
export function timedSteps({ steps }: ClassPlan): readonly TimedStep[] {
  let from = 0
  return steps.map(({ minutes, ...said }) => {
    const step = { from, to: from + minutes, ...said }
    from += minutes
    return step
  })
}
