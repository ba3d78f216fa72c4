/**
 * What every question has, whatever its kind. `evidence` names entries of the evidence base that the
 * key rests on; `section` is the place that teaches it, as `lesson-id#heading-address`.
 */
import * as v from 'valibot'

export const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not kebab-case'))
export const textSchema = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'))
export const evidenceSchema = v.pipe(v.array(idSchema), v.minLength(1, 'names no evidence'))

export const bloomLevels = ['remember', 'understand', 'apply', 'analyse', 'evaluate'] as const
export type BloomLevel = (typeof bloomLevels)[number]

export const questionBase = {
  id: idSchema,
  objectives: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^M[1-6]\.[1-8]$/, 'is not an objective such as M1.3'))),
    v.minLength(1, 'names no objective'),
  ),
  level: v.picklist(bloomLevels),
  section: v.pipe(v.string(), v.regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'is not lesson-id#heading')),
  prompt: textSchema,
  evidence: evidenceSchema,
  /** A flaw of the papers that the question is about; without it no question may touch that passage. */
  examines: v.optional(idSchema),
  hints: v.pipe(v.array(textSchema), v.minLength(1, 'has no hint')),
  explanation: textSchema,
}

/** What is said about one option, item or row: why it is right or wrong, and what carries that. */
export const reasonSchema = {
  why: textSchema,
  evidence: evidenceSchema,
  misconception: v.optional(
    v.pipe(v.string(), v.regex(/^X[1-6]\.\d$/, 'is not a misconception such as X1.6')),
  ),
}

export const choiceOptionSchema = v.strictObject({
  id: idSchema,
  text: textSchema,
  right: v.optional(v.boolean(), false),
  ...reasonSchema,
})
export type ChoiceOption = v.InferOutput<typeof choiceOptionSchema>

/** Two options or more; how many are right is for the kind to say. */
export const optionsSchema = v.pipe(
  v.array(choiceOptionSchema),
  v.minLength(2, 'has fewer than two options'),
  v.check((list) => idsAreUnique(list), 'has two options with one id'),
)

export const oneRightOptionsSchema = v.pipe(
  optionsSchema,
  v.check((options) => countRight(options) === 1, 'needs exactly one right option'),
)

export function countRight(options: readonly ChoiceOption[]): number {
  return options.filter((option) => option.right).length
}

/** The id of the right option where there is exactly one. */
export function rightOptionId(options: readonly ChoiceOption[]): string {
  return options.find((option) => option.right)?.id ?? ''
}

/** True when no two members of the list share an id. */
export function idsAreUnique(items: readonly { readonly id: string }[]): boolean {
  return new Set(items.map((item) => item.id)).size === items.length
}
