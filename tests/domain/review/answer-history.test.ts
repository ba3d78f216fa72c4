import { expect, test } from 'vitest'
import { foldEvents } from '#domain/attempt/attempt.ts'
import type { AttemptMode, LearnerAction } from '#domain/attempt/learner-event.ts'
import { answeredQuestions, answerHistory, longestThought } from '#domain/review/answer-history.ts'
import { eventOf, eventsOf, startAction } from '#tests/support/builders/learner-events.ts'
import {
  explainQuestion,
  multipleChoiceQuestion,
  singleChoiceQuestion,
} from '#tests/support/builders/question-builders.ts'

const questions = [
  singleChoiceQuestion({ id: 'one' }),
  multipleChoiceQuestion({ id: 'several' }),
  explainQuestion({ id: 'essay' }),
]
const bank = new Map(questions.map((question) => [question.id, question]))
const asked = ['one', 'several', 'essay', 'gone']

function begin(mode: AttemptMode, attempt = 'a1'): LearnerAction {
  return { ...startAction, attempt, mode, questions: asked }
}
function respond(question: string, response: unknown, attempt = 'a1'): LearnerAction {
  return { kind: 'responded', attempt, question, response, certainty: 3 }
}
function check(question: string, attempt = 'a1'): LearnerAction {
  return { kind: 'checked', attempt, question }
}
const handIn: LearnerAction = { kind: 'handed-in', attempt: 'a1' }
const historyOf = (...actions: readonly LearnerAction[]) =>
  answerHistory(foldEvents(eventsOf(...actions)), bank)

test('an answer counts when its feedback was shown, with when, how sure and how long', () => {
  const opened: LearnerAction = { kind: 'hint-opened', attempt: 'a1', question: 'one', hint: 0 }
  const given = respond('one', { choice: 'two' })
  expect(historyOf(begin('practice'), opened, given)).toEqual([])
  expect(historyOf(begin('practice'), opened, given, check('one'))).toEqual([
    {
      question: 'one',
      attempt: 'a1',
      mode: 'practice',
      at: 4_000,
      result: 'right',
      score: 1,
      certainty: 3,
      hints: 1,
      tookMs: 2_000,
    },
  ])
})

test('in a test all count when it is handed in, those left out too; a question that is gone does not', () => {
  const history = historyOf(begin('test'), respond('one', { choice: 'wrong' }), handIn)
  expect(history.map(({ question, result, at }) => [question, result, at])).toEqual([
    ['essay', 'unscored', 3_000],
    ['one', 'unanswered', 3_000],
    ['several', 'unanswered', 3_000],
  ])
})

test('a guess before reading does not count', () => {
  const guess = [begin('prequestion'), respond('one', { choice: 'two' }), check('one')]
  expect(historyOf(...guess)).toEqual([])
  expect(answeredQuestions(foldEvents(eventsOf(...guess))).size).toBe(0)
})

test('answers come in order of time, whatever attempt they stand in', () => {
  const history = historyOf(
    begin('practice', 'b'),
    begin('check', 'a'),
    respond('one', { choice: 'two' }, 'b'),
    respond('one', { choice: 'two' }, 'a'),
    check('one', 'b'),
    check('one', 'a'),
  )
  expect(history.map(({ attempt }) => attempt)).toEqual(['b', 'a'])
})

test('a time too long for one question, or one that ran backwards, says nothing', () => {
  const tookWhen = (at: number) => {
    const events = [
      eventOf(begin('practice'), 1, { at: 10_000 }),
      eventOf(respond('one', { choice: 'two' }), 2, { at }),
      eventOf(check('one'), 3, { at: at + 1 }),
    ]
    return answerHistory(foldEvents(events), bank)[0]?.tookMs
  }
  expect(tookWhen(12_000)).toBe(2_000)
  expect(tookWhen(10_000 + longestThought)).toBe(longestThought)
  expect(tookWhen(10_001 + longestThought)).toBeUndefined()
  expect(tookWhen(9_000)).toBeUndefined()
})

test('one attempt is graded once for one bank', () => {
  const record = foldEvents(
    eventsOf(begin('practice'), respond('one', { choice: 'two' }), check('one')),
  )
  expect(answerHistory(record, bank)[0]).toBe(answerHistory({ ...record }, bank)[0])
  expect(answerHistory(record, new Map())).toEqual([])
})
