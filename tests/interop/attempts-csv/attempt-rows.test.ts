import { expect, test } from 'vitest'
import { attemptScore } from '#domain/attempt/attempt-score.ts'
import { foldEvents } from '#domain/attempt/attempt.ts'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import { attemptRows, type AskedQuestions } from '#interop/attempts-csv/attempt-rows.ts'
import { eventsOf, respondAction, startAction } from '#tests/support/builders/learner-events.ts'
import { option, singleChoiceQuestion } from '#tests/support/builders/question-builders.ts'

const questions = ['q1', 'q2', 'q3'].map((id) =>
  singleChoiceQuestion({ id, options: [option('x', 'Moscow', true), option('y', 'Shanghai')] }),
)
const asked: AskedQuestions = new Map(
  questions.map((question) => [question.id, { question, module: 'Borders' }]),
)
const onFirst = { attempt: 'a1', question: 'q1' }
const handedIn = { kind: 'handed-in', attempt: 'a1' } as const

function rowsAfter(...actions: readonly LearnerAction[]) {
  return attemptRows(foldEvents(eventsOf(...actions)), asked)
}

test('an answer is one row with everything that is known of it', () => {
  const actions: LearnerAction[] = [
    startAction,
    { kind: 'hint-opened', ...onFirst, hint: 0 },
    { kind: 'responded', ...onFirst, response: { choice: 'y' }, certainty: 3 },
    { kind: 'checked', ...onFirst },
  ]
  expect(rowsAfter(...actions)).toEqual([
    {
      attempt: 'a1',
      mode: 'practice',
      source: 'border-cbms',
      question: 'q1',
      prompt: 'How many parties sat at the border talks?',
      kind: 'Choose one',
      module: 'Borders',
      objectives: ['M1.1'],
      response: 'Shanghai',
      result: 'wrong',
      score: 0,
      certainty: 3,
      hints: 1,
      seconds: 2,
      at: 3_000,
      contentVersion: 'c1',
    },
  ])
})

test('a mean over the rows of a test is its score, with what was left out', () => {
  const test = { ...startAction, mode: 'test' } as const
  const actions = [test, respondAction('q1'), respondAction('q2', 'y'), handedIn]
  const rows = rowsAfter(...actions)
  expect(rows.map(({ result }) => result)).toEqual(['right', 'wrong', 'unanswered'])
  expect(rows.at(-1)).toMatchObject({ response: 'No answer', score: 0 })
  const attempt = foldEvents(eventsOf(...actions)).attempts.get('a1')
  const bank = new Map(questions.map((question) => [question.id, question]))
  const mean = rows.reduce((sum, { score = 0 }) => sum + score, 0) / rows.length
  expect(attempt && attemptScore(attempt, bank)?.score).toBe(mean)
})

test('what is not graded is a row without a score: guesses, open answers, questions that are gone', () => {
  const guess = { ...startAction, mode: 'prequestion' } as const
  expect(rowsAfter(guess, respondAction('q1'))).toMatchObject([
    { result: 'guess', response: 'Moscow' },
  ])
  expect(rowsAfter(startAction, respondAction('q1'))).toMatchObject([{ result: 'open' }])
  const old = { ...startAction, questions: ['gone', 'never-answered'] }
  const rows = rowsAfter(old, respondAction('gone'), handedIn)
  expect(rows).toMatchObject([{ result: 'gone', response: '{"choice":"x"}', prompt: '' }])
  for (const row of [...rowsAfter(startAction, respondAction('q1')), ...rows]) {
    expect(row).not.toHaveProperty('score')
  }
})

test('the oldest answer comes first, and a record without answers has no rows', () => {
  const later = { ...startAction, attempt: 'a2' }
  const actions: LearnerAction[] = [
    startAction,
    later,
    { ...respondAction('q2'), attempt: 'a2' } as LearnerAction,
    respondAction('q1'),
  ]
  expect(rowsAfter(...actions).map(({ attempt }) => attempt)).toEqual(['a2', 'a1'])
  expect(rowsAfter(startAction)).toEqual([])
})
