/**
 * Fill the blanks of a text, by choosing or by typing. Score: share of blanks that are right. Typed
 * words are compared without case, accents and outer punctuation (`comparable`), against every
 * spelling that the author accepts.
 */
import * as v from 'valibot'
import { comparable } from '#domain/base/comparable.ts'
import { ownValue, readRecord } from '#domain/base/own-record.ts'
import { shuffle } from '#domain/base/seeded-random.ts'
import { gradedByParts, incomplete, stillOpen } from '#domain/question/grade.ts'
import {
  idSchema,
  idsAreUnique,
  oneRightOptionsSchema,
  questionBase,
  reasonSchema,
  rightOptionId,
  textSchema,
} from '#domain/question/question-base.ts'
import type { QuestionKind } from '#domain/question/question-kind.ts'

const acceptedSchema = v.pipe(
  textSchema,
  v.check((text) => comparable(text) !== '', 'has neither a letter nor a digit'),
)

const blankSchema = v.variant('type', [
  v.strictObject({ id: idSchema, type: v.literal('choice'), options: oneRightOptionsSchema }),
  v.strictObject({
    id: idSchema,
    type: v.literal('text'),
    /** The first is shown as the key. */
    accept: v.pipe(v.array(acceptedSchema), v.minLength(1, 'accepts no answer')),
    ...reasonSchema,
  }),
])

export const clozeSchema = v.pipe(
  v.strictObject({
    ...questionBase,
    kind: v.literal('cloze'),
    /** Each blank stands in it once, as `{id}`. */
    text: textSchema,
    blanks: v.pipe(
      v.array(blankSchema),
      v.minLength(1, 'has no blank'),
      v.check((list) => idsAreUnique(list), 'has two blanks with one id'),
    ),
  }),
  v.forward(
    v.check(
      ({ text, blanks }) =>
        blanksInText(text).toSorted().join(' ') ===
        blanks
          .map((blank) => blank.id)
          .toSorted()
          .join(' '),
      'does not hold each blank exactly once',
    ),
    ['text'],
  ),
)
export type ClozeQuestion = v.InferOutput<typeof clozeSchema>
export type ClozeBlank = ClozeQuestion['blanks'][number]
/** From blank id to option id or typed text; a blank without an answer is left out. */
export type ClozeResponse = { readonly blanks: Readonly<Record<string, string>> }

const responseSchema = v.object({ blanks: v.unknown() })
const gap = /\{([^{}]*)\}/g

function blanksInText(text: string): string[] {
  return [...text.matchAll(gap)].map((found) => found[1] ?? '')
}

function readBlank(blank: ClozeBlank | undefined, given: unknown): string | undefined {
  if (blank === undefined || typeof given !== 'string') return undefined
  if (blank.type === 'text') return given
  return blank.options.find((option) => option.id === given)?.id
}

function isFilled(blank: ClozeBlank, given: string | undefined): given is string {
  return given !== undefined && (blank.type === 'choice' || comparable(given) !== '')
}

function isRightIn(blank: ClozeBlank, given: string): boolean {
  if (blank.type === 'choice') return given === rightOptionId(blank.options)
  return blank.accept.some((accepted) => comparable(accepted) === comparable(given))
}

function wordsFor(blank: ClozeBlank, given: string | undefined): string {
  if (!isFilled(blank, given)) return '…'
  if (blank.type === 'text') return given.trim()
  return blank.options.find((option) => option.id === given)?.text ?? '…'
}

export const cloze: QuestionKind<ClozeQuestion, ClozeResponse> = {
  name: 'Fill the blanks',
  arrange: (question, random) => ({
    ...question,
    blanks: question.blanks.map((blank) =>
      blank.type === 'choice' ? { ...blank, options: shuffle(blank.options, random) } : blank,
    ),
  }),
  readResponse(question, raw) {
    const read = v.safeParse(responseSchema, raw)
    if (!read.success) return undefined
    const blanks = readRecord(read.output.blanks, (id, given) =>
      readBlank(
        question.blanks.find((blank) => blank.id === id),
        given,
      ),
    )
    return blanks && { blanks }
  },
  grade(question, response) {
    if (!response) return incomplete('Fill the blanks first.')
    const parts = question.blanks.flatMap((blank) => {
      const given = ownValue(response.blanks, blank.id)
      return isFilled(blank, given)
        ? [{ id: blank.id, score: isRightIn(blank, given) ? 1 : 0 }]
        : []
    })
    const missing = question.blanks.length - parts.length
    return missing > 0 ? stillOpen(missing, 'blank', 'an answer') : gradedByParts(parts)
  },
  key: (question) => ({
    blanks: Object.fromEntries(
      question.blanks.map((blank) => [
        blank.id,
        blank.type === 'choice' ? rightOptionId(blank.options) : (blank.accept[0] ?? ''),
      ]),
    ),
  }),
  /** The whole text with what was given in place; "…" where nothing was. */
  describe(question, response) {
    const given = response?.blanks ?? {}
    const filled = question.blanks.some((blank) => isFilled(blank, ownValue(given, blank.id)))
    if (!filled) return 'No answer'
    return question.text.replaceAll(gap, (_found, id: string) => {
      const blank = question.blanks.find((blank) => blank.id === id)
      return blank ? wordsFor(blank, ownValue(given, id)) : '…'
    })
  },
}
