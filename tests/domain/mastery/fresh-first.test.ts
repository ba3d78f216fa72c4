import { expect, test } from 'vitest'
import { freshFirst } from '#domain/mastery/fresh-first.ts'
import { answerOf } from '#tests/support/builders/answers.ts'

const questions = [
  { id: 'a', kind: 'single-choice' },
  { id: 'b', kind: 'single-choice' },
  { id: 'c', kind: 'order' },
] as const

const order = (...answered: string[]) =>
  freshFirst(
    questions,
    answered.map((question, at) => answerOf({ question, at: at + 1 })),
  ).map(({ id }) => id)

test('with nothing answered the order of the course stays', () => {
  expect(order()).toEqual(['a', 'b', 'c'])
})

test('what was not answered comes first, of it the kinds not met yet', () => {
  expect(order('a')).toEqual(['c', 'b', 'a'])
})

test('of what was answered, the one answered longest ago by its latest answer', () => {
  expect(order('a', 'b', 'c', 'a')).toEqual(['b', 'c', 'a'])
})
