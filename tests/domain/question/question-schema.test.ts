import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuestion, questionSchema } from '#domain/question/question-schema.ts'
import { questionKindIds } from '#domain/question/question.ts'
import { anyQuestion } from '#tests/support/builders/question-arbitraries.ts'
import { oneOfEachKind, singleChoiceQuestion } from '#tests/support/builders/question-builders.ts'

test('every kind can be read', () => {
  const kinds = questionSchema.options.map((schema) => schema.entries.kind.literal)
  expect(kinds.toSorted()).toEqual([...questionKindIds].sort())
})

test.each(Object.values(oneOfEachKind))('the sample of $kind is valid as it stands', (question) => {
  expect(parseQuestion(question)).toEqual({ ok: true, value: question })
})

test('a question that was read once is read again unchanged, also out of a file', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      expect(parseQuestion(JSON.parse(JSON.stringify(question)))).toEqual({
        ok: true,
        value: question,
      })
    }),
  )
})

test('a kind that does not exist is named beside those that do', () => {
  const read = parseQuestion({ ...singleChoiceQuestion(), kind: 'essay' })
  expect(read).toEqual({
    ok: false,
    problems: [`kind should be one of ${questionKindIdsInSchemaOrder()}, not "essay"`],
  })
})

function questionKindIdsInSchemaOrder(): string {
  return questionSchema.options.map((schema) => schema.entries.kind.literal).join(', ')
}

test('a field that no kind knows is refused, so that a slip of the pen is seen', () => {
  expect(parseQuestion({ ...singleChoiceQuestion(), explenation: 'x' })).toEqual({
    ok: false,
    problems: ['explenation is not a field that is known here'],
  })
})

test('all problems of a question are told at once', () => {
  const read = parseQuestion({ ...singleChoiceQuestion(), prompt: '', hints: [], options: [] })
  expect(read).toEqual({
    ok: false,
    problems: [
      'prompt is empty',
      'hints has no hint',
      'options has fewer than two options',
      'options needs exactly one right option',
    ],
  })
})

test('reading never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      expect(parseQuestion(raw).ok).toBe(false)
    }),
  )
})
