/**
 * Choose all that apply. Score: share of the right options chosen minus share of the wrong options
 * chosen, never below 0. The usual rule, (right − wrong) / number right, is the same where there are as
 * many wrong options as right ones, but with fewer wrong ones it pays a person who ticks everything;
 * this one takes exactly 1 from 1. With more wrong options than right a single slip costs less here.
 */
import * as v from 'valibot'
import { joinPhrases } from '#domain/base/join-phrases.ts'
import { shuffle } from '#domain/base/seeded-random.ts'
import { incomplete } from '#domain/question/grade.ts'
import { countRight, optionsSchema, questionBase } from '#domain/question/question-base.ts'
import type { QuestionKind } from '#domain/question/question-kind.ts'

export const multipleChoiceSchema = v.strictObject({
  ...questionBase,
  kind: v.literal('multiple-choice'),
  options: v.pipe(
    optionsSchema,
    v.check((options) => countRight(options) >= 2, 'has fewer than two right options'),
    v.check(
      (options) => options.length - countRight(options) >= 2,
      'has fewer than two wrong options',
    ),
  ),
})
export type MultipleChoiceQuestion = v.InferOutput<typeof multipleChoiceSchema>
export type MultipleChoiceResponse = { readonly choices: readonly string[] }

const responseSchema = v.object({ choices: v.array(v.string()) })

/** The options that a response ticks, in the order in which they are shown. */
function chosenOptions(question: MultipleChoiceQuestion, response?: MultipleChoiceResponse) {
  return question.options.filter((option) => response?.choices.includes(option.id))
}

export const multipleChoice: QuestionKind<MultipleChoiceQuestion, MultipleChoiceResponse> = {
  name: 'Choose all that apply',
  arrange: (question, random) => ({ ...question, options: shuffle(question.options, random) }),
  readResponse(question, raw) {
    const read = v.safeParse(responseSchema, raw)
    if (!read.success) return undefined
    const choices = [...new Set(read.output.choices)]
    const known = choices.every((id) => question.options.some((option) => option.id === id))
    return known ? { choices } : undefined
  },
  /** Its parts are all options: 1 for a right one chosen or a wrong one left, else 0. */
  grade(question, response) {
    const chosen = chosenOptions(question, response)
    if (chosen.length === 0) return incomplete('Choose at least one option first.')
    const right = countRight(question.options)
    const wrong = question.options.length - right
    const chosenRight = countRight(chosen)
    const score = Math.max(0, chosenRight / right - (chosen.length - chosenRight) / wrong)
    const parts = question.options.map((option) => ({
      id: option.id,
      score: option.right === chosen.includes(option) ? 1 : 0,
    }))
    return { status: 'graded', score, parts }
  },
  key: (question) => ({
    choices: question.options.filter((option) => option.right).map((option) => option.id),
  }),
  describe(question, response) {
    const chosen = chosenOptions(question, response).map((option) => option.text)
    return joinPhrases(chosen, '; ') || 'No answer'
  },
}
