/**
 * Questions and responses of every size and shape for property tests (fast-check). Questions are valid
 * by construction; `question-kind.test.ts` proves it with the schema.
 */
import * as fc from 'fast-check'
import type { ChoiceOption } from '#domain/question/question-base.ts'
import type { Question, QuestionKindId, QuestionOf } from '#domain/question/question.ts'
import {
  chartPoint,
  chartReadingQuestion,
  choiceBlank,
  clozeQuestion,
  conflictQuestion,
  explainQuestion,
  matchQuestion,
  multipleChoiceQuestion,
  numberQuestion,
  option,
  orderItem,
  orderQuestion,
  reason,
  singleChoiceQuestion,
  sortQuestion,
  textBlank,
  yearQuestion,
} from './question-builders.ts'

/** Ids that a careless lookup would find on every object are among them. */
const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,3}(-[a-z0-9]{1,3})?$/),
  fc.constantFrom('constructor', 'prototype', 'valueof', 'length'),
)

function ids(least: number, most: number): fc.Arbitrary<string[]> {
  return fc.uniqueArray(id, { minLength: least, maxLength: most })
}

const questionId = fc.stringMatching(/^[a-z]{3,8}-[a-z]{3,8}$/)

/** Options of which from `fewestRight` to `mostRight` are right and `fewestWrong` or more wrong. */
function options(
  fewestRight: number,
  mostRight: number,
  fewestWrong: number,
): fc.Arbitrary<ChoiceOption[]> {
  return fc
    .tuple(fc.integer({ min: fewestRight, max: mostRight }), ids(mostRight + fewestWrong, 9))
    .map(([right, list]) => list.map((id, at) => option(id, `Option ${id}`, at < right)))
    .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }))
}

const oneRight = options(1, 1, 1)

const order = ids(3, 7).map((list) =>
  orderQuestion({ items: list.map((id, at) => orderItem(id, at + 1)) }),
)

const match = fc.tuple(ids(2, 6), ids(8, 8), fc.nat(2)).map(([rowIds, choiceIds, spare]) =>
  matchQuestion({
    rows: rowIds.map((id, at) => ({
      id,
      text: `Row ${id}`,
      answer: choiceIds[at] ?? '',
      ...reason(),
    })),
    choices: choiceIds
      .slice(0, rowIds.length + spare)
      .toReversed()
      .map((id) => ({ id, text: `Choice ${id}` })),
  }),
)

const sort = fc
  .tuple(ids(2, 4), ids(2, 7), fc.array(fc.nat(), { minLength: 7, maxLength: 7 }))
  .map(([groupIds, itemIds, picks]) =>
    sortQuestion({
      groups: groupIds.map((id) => ({ id, text: `Group ${id}` })),
      items: itemIds.map((id, at) => ({
        id,
        text: `Item ${id}`,
        group: groupIds[(picks[at] ?? 0) % groupIds.length] ?? '',
        ...reason(),
      })),
    }),
  )

/** Thousandths up to seven digits, so that answers such as 7.125 and 7000 both come up. */
const number = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: -9_999_999, max: 9_999_999 }),
      fc.constantFrom(1, 10, 1000),
      fc.nat(50),
    )
    .map(([whole, parts, tolerance]) =>
      numberQuestion({ answer: whole / parts, tolerance, unit: 'km', mistakes: [] }),
    ),
  fc.integer({ min: 1000, max: 9999 }).map((answer) => yearQuestion({ answer, mistakes: [] })),
)

const blankWord = fc.stringMatching(/^[A-Za-zÀ-ž]{1,8}( [a-z]{1,5})?$/)

const cloze = ids(1, 4)
  .chain((list) =>
    fc.tuple(
      ...list.map((id) =>
        fc.oneof(
          oneRight.map((options) => choiceBlank(id, options)),
          fc
            .array(blankWord, { minLength: 1, maxLength: 3 })
            .map((accept) => textBlank(id, ...accept)),
        ),
      ),
    ),
  )
  .map((blanks) =>
    clozeQuestion({ blanks, text: blanks.map((blank) => `some {${blank.id}} words`).join(', ') }),
  )

const chartReading = fc
  .tuple(ids(1, 4), fc.array(fc.nat(120), { minLength: 4, maxLength: 4 }), fc.nat(10), fc.nat(60))
  .map(([pointIds, answers, tolerance, slope]) =>
    chartReadingQuestion({
      points: pointIds.map((id, at) => chartPoint(id, answers[at] ?? 0, tolerance)),
      zeroAt: tolerance + 1 + slope,
    }),
  )

const conflict = fc
  .tuple(ids(2, 3), fc.array(oneRight, { minLength: 3, maxLength: 3 }))
  .map(([partIds, lists]) =>
    conflictQuestion({
      parts: partIds.map((id, at) => ({ id, prompt: `Part ${id}?`, options: lists[at] ?? [] })),
    }),
  )

const explain = ids(3, 5).map((pointIds) =>
  explainQuestion({
    points: pointIds.map((id) => ({ id, text: `Point ${id}`, evidence: ['a-fact'] })),
  }),
)

export const questionArbitraries: {
  readonly [Kind in QuestionKindId]: fc.Arbitrary<QuestionOf<Kind>>
} = {
  'single-choice': oneRight.map((options) => singleChoiceQuestion({ options })),
  'multiple-choice': options(2, 5, 2).map((options) => multipleChoiceQuestion({ options })),
  order,
  match,
  sort,
  number,
  cloze,
  'chart-reading': chartReading,
  conflict,
  explain,
}

const eachKind: readonly fc.Arbitrary<Question>[] = Object.values(questionArbitraries)

export const anyQuestion: fc.Arbitrary<Question> = fc
  .tuple(fc.oneof(...eachKind), questionId)
  .map(([question, id]) => ({ ...question, id }))

/** A record from some of the keys to some of the values. */
function partialRecord<Value>(
  keys: readonly string[],
  value: (key: string) => fc.Arbitrary<Value>,
): fc.Arbitrary<Record<string, Value>> {
  return fc
    .shuffledSubarray([...keys])
    .chain((some) =>
      fc.tuple(...some.map((key) => value(key).map((value) => [key, value] as const))),
    )
    .map((entries) => Object.fromEntries(entries))
}

function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map((member) => member.id)
}

/** What a person may hand in for this question: right, wrong, half finished or empty. */
export function responseTo(question: Question): fc.Arbitrary<unknown> {
  switch (question.kind) {
    case 'single-choice':
      return fc.record({ choice: fc.constantFrom(...idsOf(question.options)) })
    case 'multiple-choice':
      return fc.record({ choices: fc.shuffledSubarray(idsOf(question.options)) })
    case 'order': {
      const all = idsOf(question.items)
      return fc.record({
        order: fc.oneof(
          fc.shuffledSubarray(all, { minLength: all.length }),
          fc.shuffledSubarray(all),
        ),
      })
    }
    case 'match':
      return fc.record({
        placed: partialRecord(idsOf(question.rows), () =>
          fc.constantFrom(...idsOf(question.choices)),
        ),
      })
    case 'sort':
      return fc.record({
        placed: partialRecord(idsOf(question.items), () =>
          fc.constantFrom(...idsOf(question.groups)),
        ),
      })
    case 'number':
      return fc.record({
        text: fc.oneof(fc.integer().map(String), fc.double().map(String), fc.string()),
      })
    case 'cloze':
      return fc.record({
        blanks: partialRecord(idsOf(question.blanks), (id) => {
          const blank = question.blanks.find((blank) => blank.id === id)
          return blank?.type === 'choice'
            ? fc.constantFrom(...idsOf(blank.options))
            : fc.oneof(fc.string(), fc.constantFrom(...(blank?.accept ?? [])))
        }),
      })
    case 'chart-reading':
      return fc.record({
        values: partialRecord(idsOf(question.points), () =>
          fc.double({ noNaN: true, noDefaultInfinity: true, min: -200, max: 400 }),
        ),
      })
    case 'conflict':
      return fc.record({
        parts: partialRecord(idsOf(question.parts), (id) => {
          const part = question.parts.find((part) => part.id === id)
          return fc.constantFrom(...idsOf(part?.options ?? []))
        }),
      })
    case 'explain':
      return fc.record(
        {
          text: fc.lorem(),
          covered: fc.shuffledSubarray(idsOf(question.points)),
          rating: fc.constantFrom('missed', 'partly', 'well'),
        },
        { requiredKeys: ['text', 'covered'] },
      )
  }
}

const hostileKey = fc.constantFrom('__proto__', 'constructor', 'toString', 'prototype', 'a', 'one')

/** JSON that looks like a response to some question but need not be one to any. */
export const strayJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc
    .tuple(
      fc.constantFrom('choice', 'choices', 'order', 'placed', 'text', 'blanks', 'values', 'parts'),
      fc.oneof(
        fc.jsonValue(),
        fc.array(fc.jsonValue()),
        fc
          .array(fc.tuple(hostileKey, fc.jsonValue()), { maxLength: 4 })
          // Written as text and parsed, so that "__proto__" becomes a key of its own as in real files.
          .map((entries) => {
            const members = entries.map(([key, value]) => `"${key}":${JSON.stringify(value)}`)
            const parsed: unknown = JSON.parse(`{${members.join(',')}}`)
            return parsed
          }),
      ),
    )
    .map(([field, value]) => ({ [field]: value })),
)
