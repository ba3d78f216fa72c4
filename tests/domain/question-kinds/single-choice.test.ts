import * as v from 'valibot'
import { expect, test } from 'vitest'
import { singleChoice, singleChoiceSchema } from '#domain/question-kinds/single-choice.ts'
import { option, singleChoiceQuestion } from '#tests/support/builders/question-builders.ts'

const question = singleChoiceQuestion()

test.each([
  ['two', 1],
  ['one', 0],
  ['five', 0],
])('choosing "%s" scores %d', (choice, score) => {
  expect(singleChoice.grade(question, { choice })).toEqual({
    status: 'graded',
    score,
    parts: [{ id: choice, score }],
  })
})

test('without a choice it is incomplete', () => {
  const missing = { status: 'incomplete', missing: 'Choose an option first.' }
  expect(singleChoice.grade(question, undefined)).toEqual(missing)
  expect(singleChoice.grade(question, { choice: 'gone' })).toEqual(missing)
})

test.each([[{ choice: 'nine' }], [{ choice: 2 }], [{}], ['two'], [null]])(
  '%j is no response to it',
  (raw) => {
    expect(singleChoice.readResponse(question, raw)).toBeUndefined()
  },
)

test('only the named field of a response is kept', () => {
  expect(singleChoice.readResponse(question, { choice: 'two', extra: 1 })).toEqual({
    choice: 'two',
  })
})

test('a response is described by the text of its option', () => {
  expect(singleChoice.describe(question, { choice: 'two' })).toBe('Two')
  expect(singleChoice.describe(question, undefined)).toBe('No answer')
})

test('the schema wants exactly one right option', () => {
  const faulty = singleChoiceQuestion({ options: [option('a', 'A'), option('b', 'B')] })
  expect(v.safeParse(singleChoiceSchema, faulty).issues?.[0].message).toBe(
    'needs exactly one right option',
  )
  expect(v.is(singleChoiceSchema, question)).toBe(true)
})
