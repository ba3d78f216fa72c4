/**
 * Find the partner of each row. Score: share of rows with the right choice (the rule of Moodle and
 * Canvas). A choice belongs to one row at most; one or two spare choices keep the last row from
 * answering itself.
 */
import * as v from 'valibot'
import { joinPhrases } from '#domain/base/join-phrases.ts'
import { ownValue } from '#domain/base/own-record.ts'
import { shuffle } from '#domain/base/seeded-random.ts'
import { gradedByParts, incomplete, stillOpen } from '#domain/question/grade.ts'
import { readPlacement, type Placement } from '#domain/question/placement.ts'
import {
  idSchema,
  idsAreUnique,
  questionBase,
  reasonSchema,
  textSchema,
} from '#domain/question/question-base.ts'
import type { QuestionKind } from '#domain/question/question-kind.ts'

const mostSpareChoices = 2

const choicesSchema = v.pipe(
  v.array(v.strictObject({ id: idSchema, text: textSchema })),
  v.check((list) => idsAreUnique(list), 'has two choices with one id'),
)

const rowsSchema = v.pipe(
  v.array(v.strictObject({ id: idSchema, text: textSchema, answer: idSchema, ...reasonSchema })),
  v.minLength(2, 'has fewer than two rows'),
  v.check((list) => idsAreUnique(list), 'has two rows with one id'),
  v.check(
    (rows) => new Set(rows.map((row) => row.answer)).size === rows.length,
    'uses one choice as the answer of two rows',
  ),
)

export const matchSchema = v.pipe(
  v.strictObject({
    ...questionBase,
    kind: v.literal('match'),
    choices: choicesSchema,
    rows: rowsSchema,
  }),
  v.forward(
    v.check(
      ({ rows, choices }) =>
        rows.every((row) => choices.some((choice) => choice.id === row.answer)),
      'names an answer that is not among the choices',
    ),
    ['rows'],
  ),
  v.forward(
    v.check(
      ({ rows, choices }) => choices.length <= rows.length + mostSpareChoices,
      'has more than two choices to spare',
    ),
    ['choices'],
  ),
)
export type MatchQuestion = v.InferOutput<typeof matchSchema>
/** From row id to choice id; a row without an answer is left out. */
export type MatchResponse = Placement

export const match: QuestionKind<MatchQuestion, MatchResponse> = {
  name: 'Match',
  arrange: (question, random) => ({
    ...question,
    rows: shuffle(question.rows, random),
    choices: shuffle(question.choices, random),
  }),
  readResponse: (question, raw) => readPlacement(raw, question.rows, question.choices),
  grade(question, response) {
    if (!response) return incomplete('Give each row an answer first.')
    const given = question.rows.flatMap((row) => ownValue(response.placed, row.id) ?? [])
    const missing = question.rows.length - given.length
    if (missing > 0) return stillOpen(missing, 'row', 'an answer')
    if (new Set(given).size < given.length) {
      return incomplete('One answer stands in two rows. Give each row its own.')
    }
    return gradedByParts(
      question.rows.map((row) => ({
        id: row.id,
        score: ownValue(response.placed, row.id) === row.answer ? 1 : 0,
      })),
    )
  },
  key: (question) => ({
    placed: Object.fromEntries(question.rows.map((row) => [row.id, row.answer])),
  }),
  describe(question, response) {
    const pairs = question.rows.flatMap((row) => {
      const choiceId = ownValue(response?.placed ?? {}, row.id)
      const choice = question.choices.find((choice) => choice.id === choiceId)
      return choice ? [joinPhrases([row.text, choice.text], ': ')] : []
    })
    return joinPhrases(pairs, '; ') || 'No answer'
  },
}
