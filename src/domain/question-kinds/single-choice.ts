/**
 * Choose one of a few options. Score 1 for the right option, 0 for another. Three options are as good
 * as four or five (Rodriguez 2005), so the schema asks for no more than two wrong ones' worth of work.
 */
import * as v from 'valibot'
import { shuffle } from '#domain/base/seeded-random.ts'
import { incomplete } from '#domain/question/grade.ts'
import {
  oneRightOptionsSchema,
  questionBase,
  rightOptionId,
} from '#domain/question/question-base.ts'
import type { QuestionKind } from '#domain/question/question-kind.ts'

export const singleChoiceSchema = v.strictObject({
  ...questionBase,
  kind: v.literal('single-choice'),
  options: oneRightOptionsSchema,
})
export type SingleChoiceQuestion = v.InferOutput<typeof singleChoiceSchema>
export type SingleChoiceResponse = { readonly choice: string }

const responseSchema = v.object({ choice: v.string() })

export const singleChoice: QuestionKind<SingleChoiceQuestion, SingleChoiceResponse> = {
  name: 'Choose one',
  arrange: (question, random) => ({ ...question, options: shuffle(question.options, random) }),
  readResponse(question, raw) {
    const read = v.safeParse(responseSchema, raw)
    if (!read.success) return undefined
    return question.options.some((option) => option.id === read.output.choice)
      ? read.output
      : undefined
  },
  grade(question, response) {
    if (!response) return incomplete('Choose an option first.')
    const chosen = question.options.find((option) => option.id === response.choice)
    if (!chosen) return incomplete('Choose an option first.')
    const score = chosen.right ? 1 : 0
    return { status: 'graded', score, parts: [{ id: chosen.id, score }] }
  },
  key: (question) => ({ choice: rightOptionId(question.options) }),
  describe(question, response) {
    return question.options.find((option) => option.id === response?.choice)?.text ?? 'No answer'
  },
}
