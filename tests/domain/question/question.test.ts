import { expect, expectTypeOf, test } from 'vitest'
import {
  questionKindIds,
  type Question,
  type QuestionKindId,
  type QuestionOf,
} from '#domain/question/question.ts'
import { questionKinds } from '#domain/question/registry.ts'

test('the list of kinds holds every kind that has rules, each once', () => {
  expect([...questionKindIds].sort()).toEqual(Object.keys(questionKinds).sort())
})

test('each kind goes by the literal that its questions carry', () => {
  type Mislabelled = {
    [Kind in QuestionKindId]: QuestionOf<Kind>['kind'] extends Kind ? never : Kind
  }[QuestionKindId]
  expectTypeOf<Mislabelled>().toEqualTypeOf<never>()
  expectTypeOf<Question['kind']>().toEqualTypeOf<QuestionKindId>()
  expectTypeOf<(typeof questionKindIds)[number]>().toEqualTypeOf<QuestionKindId>()
})
