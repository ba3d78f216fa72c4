/**
 * Give a number or a year. Score 1 within the tolerance (absolute, in the unit of the answer), else 0:
 * a number is either near enough or not. The response keeps what was typed; what cannot be read as one
 * number is asked about, never marked wrong.
 */
import * as v from 'valibot'
import { isWithin } from '#domain/base/closeness.ts'
import { readNumber, readYear, showMeasure, writeNumber } from '#domain/base/number-text.ts'
import type { Result } from '#domain/base/result.ts'
import { incomplete } from '#domain/question/grade.ts'
import { questionBase, reasonSchema, textSchema } from '#domain/question/question-base.ts'
import type { QuestionKind } from '#domain/question/question-kind.ts'

/** A wrong value that many give, with its own feedback. */
const mistakeSchema = v.strictObject({ value: v.pipe(v.number(), v.finite()), ...reasonSchema })

export const numberEntrySchema = v.pipe(
  v.strictObject({
    ...questionBase,
    kind: v.literal('number'),
    answer: v.pipe(v.number(), v.finite()),
    tolerance: v.pipe(v.number(), v.finite(), v.minValue(0, 'is below 0')),
    /** "year" for a year of four digits, else a unit such as "km", "%" or "months". */
    unit: textSchema,
    mistakes: v.optional(v.array(mistakeSchema), []),
  }),
  v.forward(
    v.check(
      (question) => isReadBack(question.answer, question.unit),
      'cannot be typed: a year has four digits, another number no exponent',
    ),
    ['answer'],
  ),
  v.forward(
    v.check(
      ({ answer, tolerance, mistakes }) =>
        mistakes.every((mistake) => !isWithin(mistake.value, answer, tolerance)),
      'lists a value that is graded as right',
    ),
    ['mistakes'],
  ),
)
export type NumberQuestion = v.InferOutput<typeof numberEntrySchema>
export type NumberMistake = NumberQuestion['mistakes'][number]
export type NumberResponse = { readonly text: string }

const responseSchema = v.object({ text: v.string() })

function readEntry(text: string, unit: string): Result<number> {
  return unit === 'year' ? readYear(text) : readNumber(text, unit)
}

function isReadBack(answer: number, unit: string): boolean {
  const read = readEntry(writeNumber(answer), unit)
  return read.ok && read.value === answer
}

/** The listed mistake that a response makes, so that its own feedback can be shown. */
export function mistakeIn(
  question: NumberQuestion,
  response: NumberResponse,
): NumberMistake | undefined {
  const read = readEntry(response.text, question.unit)
  return read.ok
    ? question.mistakes.find((mistake) => isWithin(read.value, mistake.value, 0))
    : undefined
}

export const numberEntry: QuestionKind<NumberQuestion, NumberResponse> = {
  name: 'Give a number',
  arrange: (question) => question,
  readResponse(_question, raw) {
    const read = v.safeParse(responseSchema, raw)
    return read.success ? read.output : undefined
  },
  grade(question, response) {
    const read = readEntry(response?.text ?? '', question.unit)
    if (!read.ok) return incomplete(read.problems.join(' '))
    const score = isWithin(read.value, question.answer, question.tolerance) ? 1 : 0
    return { status: 'graded', score, parts: [] }
  },
  key: (question) => ({ text: writeNumber(question.answer) }),
  describe(question, response) {
    const typed = response?.text.trim() ?? ''
    const read = readEntry(typed, question.unit)
    return read.ok ? showMeasure(read.value, question.unit) : typed || 'No answer'
  },
}
