import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  arrangeQuestion,
  describeResponse,
  gradeResponse,
  keyOf,
  kindName,
  questionKinds,
} from '#domain/question/registry.ts'
import { anyQuestion } from '#tests/support/builders/question-arbitraries.ts'
import {
  allSampleQuestions,
  numberQuestion,
  oneOfEachKind,
  option,
  singleChoiceQuestion,
} from '#tests/support/builders/question-builders.ts'

test('every kind has a name of its own', () => {
  const names = allSampleQuestions.map((question) => [question.kind, kindName(question)] as const)
  expect(new Set(names.map(([, name]) => name)).size).toBe(Object.keys(questionKinds).length)
  expect(kindName(oneOfEachKind.order)).toBe('Put in order')
})

test('a response is graded by the rules of its own kind', () => {
  expect(gradeResponse(singleChoiceQuestion(), { choice: 'two' })).toMatchObject({ score: 1 })
  expect(gradeResponse(numberQuestion(), { text: '7,000 km' })).toMatchObject({ score: 1 })
})

test('what is no response to the question is incomplete and described as no answer', () => {
  expect(gradeResponse(singleChoiceQuestion(), { choice: 'nine' })).toEqual({
    status: 'incomplete',
    missing: 'Choose an option first.',
  })
  expect(describeResponse(singleChoiceQuestion(), { choice: 'nine' })).toBe('No answer')
  expect(describeResponse(singleChoiceQuestion(), undefined)).toBe('No answer')
})

test('a response is described in the words of the question', () => {
  expect(describeResponse(singleChoiceQuestion(), { choice: 'five' })).toBe('Five')
})

test('the key of a question is a response of its kind', () => {
  expect(keyOf(singleChoiceQuestion())).toEqual({ choice: 'two' })
})

test('the same seed arranges a question the same way each time', () => {
  fc.assert(
    fc.property(anyQuestion, fc.nat(), (question, seed) => {
      expect(arrangeQuestion(question, seed)).toEqual(arrangeQuestion(question, seed))
    }),
  )
})

test('one attempt seed arranges two like questions differently', () => {
  const options = Array.from({ length: 9 }, (_, at) => option(`o${at}`, `Option ${at}`, at === 0))
  const first = arrangeQuestion(singleChoiceQuestion({ id: 'first-question', options }), 5)
  const second = arrangeQuestion(singleChoiceQuestion({ id: 'second-question', options }), 5)
  expect(first).not.toEqual({ ...second, id: 'first-question' })
})
