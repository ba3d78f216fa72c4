/**
 * Sources in conflict: read two or more accounts, then say which says what, what kind of conflict it
 * is and what would settle it. Each part is a choice of one; score: mean of the parts (share right).
 */
import * as v from 'valibot'
import { joinPhrases } from '#domain/base/join-phrases.ts'
import { ownValue, readRecord } from '#domain/base/own-record.ts'
import { shuffle } from '#domain/base/seeded-random.ts'
import { paragraphNameSchema } from '#domain/evidence/paragraph-name.ts'
import { gradedByParts, incomplete, stillOpen } from '#domain/question/grade.ts'
import {
  evidenceSchema,
  idSchema,
  idsAreUnique,
  oneRightOptionsSchema,
  questionBase,
  rightOptionId,
  textSchema,
} from '#domain/question/question-base.ts'
import type { QuestionKind } from '#domain/question/question-kind.ts'

const accountSchema = v.strictObject({
  id: idSchema,
  /** `note` is a note or reference list entry of either paper. */
  source: v.picklist(['jia', 'ding', 'note']),
  paragraphs: v.pipe(v.array(paragraphNameSchema), v.minLength(1, 'names no paragraph')),
  /** In our own words. */
  says: textSchema,
  /** What to make of it, for the feedback; its paragraphs already say where it stands. */
  why: v.optional(textSchema),
  evidence: v.optional(evidenceSchema),
})

export const accountsSchema = v.pipe(
  v.array(accountSchema),
  v.minLength(2, 'has fewer than two accounts'),
  v.check((list) => idsAreUnique(list), 'has two accounts with one id'),
)

const partSchema = v.strictObject({
  id: idSchema,
  prompt: textSchema,
  options: oneRightOptionsSchema,
})

export const sourceConflictSchema = v.strictObject({
  ...questionBase,
  kind: v.literal('conflict'),
  /** Id of the discrepancy between or within the papers. */
  discrepancy: idSchema,
  accounts: accountsSchema,
  parts: v.pipe(
    v.array(partSchema),
    v.minLength(2, 'has fewer than two parts'),
    v.maxLength(3, 'has more than three parts'),
    v.check((list) => idsAreUnique(list), 'has two parts with one id'),
  ),
})
export type ConflictQuestion = v.InferOutput<typeof sourceConflictSchema>
/** From part id to option id; a part without an answer is left out. */
export type ConflictResponse = { readonly parts: Readonly<Record<string, string>> }

const responseSchema = v.object({ parts: v.unknown() })

export const sourceConflict: QuestionKind<ConflictQuestion, ConflictResponse> = {
  name: 'Sources in conflict',
  /** Accounts and parts keep their order: a later part builds on an earlier one. */
  arrange: (question, random) => ({
    ...question,
    parts: question.parts.map((part) => ({ ...part, options: shuffle(part.options, random) })),
  }),
  readResponse(question, raw) {
    const read = v.safeParse(responseSchema, raw)
    if (!read.success) return undefined
    const parts = readRecord(
      read.output.parts,
      (partId, optionId) =>
        question.parts
          .find((part) => part.id === partId)
          ?.options.find((option) => option.id === optionId)?.id,
    )
    return parts && { parts }
  },
  grade(question, response) {
    if (!response) return incomplete('Answer the parts first.')
    const missing = question.parts.filter((part) => !ownValue(response.parts, part.id)).length
    if (missing > 0) return stillOpen(missing, 'part', 'an answer')
    return gradedByParts(
      question.parts.map((part) => ({
        id: part.id,
        score: ownValue(response.parts, part.id) === rightOptionId(part.options) ? 1 : 0,
      })),
    )
  },
  key: (question) => ({
    parts: Object.fromEntries(question.parts.map((part) => [part.id, rightOptionId(part.options)])),
  }),
  describe(question, response) {
    const answers = question.parts.flatMap((part) => {
      const optionId = ownValue(response?.parts ?? {}, part.id)
      return part.options.find((option) => option.id === optionId)?.text ?? []
    })
    return joinPhrases(answers, '; ') || 'No answer'
  },
}
