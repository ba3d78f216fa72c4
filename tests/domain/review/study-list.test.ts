import fc from 'fast-check'
import { expect, test } from 'vitest'
import { studyList, studyReason } from '#domain/review/study-list.ts'
import { answerOf, anyAnswers } from '#tests/support/builders/answers.ts'
import { singleChoiceQuestion } from '#tests/support/builders/question-builders.ts'

const bank = new Map(['a', 'b', 'c', 'd'].map((id) => [id, singleChoiceQuestion({ id })]))

test.each([
  ['sure-but-wrong', { result: 'wrong', certainty: 3 }],
  ['missed', { result: 'wrong', certainty: 1 }],
  ['missed', { result: 'partly', certainty: 3 }],
  ['missed', { result: 'unanswered' }],
  ['right-but-unsure', { result: 'right', certainty: 1 }],
  [undefined, { result: 'right', certainty: 2 }],
  [undefined, { result: 'right' }],
  [undefined, { result: 'unscored', certainty: 1 }],
] as const)('“%s” is the reason for an answer %o', (reason, change) => {
  expect(studyReason(answerOf(change))).toBe(reason)
})

test('confident errors stand first, then what was missed, then what was unsure; the newest first', () => {
  const list = studyList(
    [
      answerOf({ question: 'a', result: 'right', certainty: 1, at: 1 }),
      answerOf({ question: 'b', result: 'wrong', at: 2 }),
      answerOf({ question: 'c', result: 'wrong', certainty: 3, at: 3 }),
      answerOf({ question: 'd', result: 'unanswered', at: 4 }),
      answerOf({ question: 'gone', result: 'wrong', at: 5 }),
    ],
    bank,
  )
  expect(list.map(({ question, reason }) => [question.id, reason])).toEqual([
    ['c', 'sure-but-wrong'],
    ['d', 'missed'],
    ['b', 'missed'],
    ['a', 'right-but-unsure'],
  ])
})

test('the latest answer decides, and how often a question was asked is told', () => {
  const missed = answerOf({ question: 'a', result: 'wrong', at: 1 })
  const again = answerOf({ question: 'a', result: 'wrong', certainty: 3, at: 2 })
  expect(studyList([missed, again], bank)).toMatchObject([{ reason: 'sure-but-wrong', answers: 2 }])
  const known = answerOf({ question: 'a', certainty: 2, at: 3 })
  expect(studyList([missed, again, known], bank)).toEqual([])
})

test('a question stands in the list once, with its latest answer', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const list = studyList(answers, bank)
      const ids = list.map(({ question }) => question.id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { question, answer } of list)
        expect(answers.findLast((one) => one.question === question.id)).toBe(answer)
    }),
    { seed: 5 },
  )
})
