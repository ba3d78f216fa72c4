import { expect, test } from 'vitest'
import { gradeWords } from '#blocks/question/grade-words.ts'
import type { Question } from '#domain/question/question.ts'
import { gradeResponse } from '#domain/question/registry.ts'
import {
  chartReadingQuestion,
  conflictQuestion,
  explainQuestion,
  multipleChoiceQuestion,
  orderQuestion,
  singleChoiceQuestion,
  sortQuestion,
} from '#tests/support/builders/question-builders.ts'

const cases: readonly [string, Question, unknown][] = [
  ['Right.', singleChoiceQuestion(), { choice: 'two' }],
  ['Not right.', singleChoiceQuestion(), { choice: 'one' }],
  ['Not answered in full.', singleChoiceQuestion(), undefined],
  ['Not scored: only you can judge it.', explainQuestion(), { text: 'a b c', covered: [] }],
  [
    'Partly right: 1 of 3.',
    sortQuestion(),
    { placed: { notice: 'of-1996', observers: 'of-1997', ceilings: 'of-1996' } },
  ],
  [
    'Partly right: 1 of 2.',
    conflictQuestion(),
    { parts: { 'which-says': 'ding', 'what-settles': 'newer' } },
  ],
  [
    'Partly right: 4 of 5 options rightly chosen or left.',
    multipleChoiceQuestion(),
    { choices: ['china', 'russia'] },
  ],
  [
    'Partly right: 4 of 6 pairs stand the right way round.',
    orderQuestion(),
    { order: ['shanghai', 'break-up', 'sco', 'moscow'] },
  ],
  [
    'Partly right: 1 of 2 close enough.',
    chartReadingQuestion(),
    { values: { first: 72, second: 90 } },
  ],
  [
    'Partly right: near, but none close enough.',
    chartReadingQuestion(),
    { values: { first: 80, second: 90 } },
  ],
]

test.each(cases)('%s', (words, question, response) => {
  expect(gradeWords(question, gradeResponse(question, response))).toBe(words)
})
