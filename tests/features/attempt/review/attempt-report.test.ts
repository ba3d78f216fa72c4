import { expect, test } from 'vitest'
import { foldEvents, type Attempt } from '#domain/attempt/attempt.ts'
import type { AttemptMode, Certainty } from '#domain/attempt/learner-event.ts'
import { calibration, reportRows, unaskedFirst } from '#features/attempt/review/attempt-report.ts'
import { eventsOf, startAction } from '#tests/support/builders/learner-events.ts'
import { explainQuestion, singleChoiceQuestion } from '#tests/support/builders/question-builders.ts'

const questions = [
  singleChoiceQuestion({ id: 'a', objectives: ['M1.2', 'M1.1'] }),
  singleChoiceQuestion({ id: 'b', objectives: ['M1.1'] }),
  explainQuestion({ id: 'c', objectives: ['M1.3'] }),
]
const bank = new Map(questions.map((question) => [question.id, question]))

type Given = readonly [question: string, choice: string, certainty?: Certainty]

function attemptOf(mode: AttemptMode, ...given: readonly Given[]): Attempt {
  const record = foldEvents(
    eventsOf(
      { ...startAction, mode, questions: ['a', 'b', 'c', 'gone'] },
      ...given.map(([question, choice, certainty]) => ({
        kind: 'responded' as const,
        attempt: 'a1',
        question,
        response: { choice },
        ...(certainty ? { certainty } : {}),
      })),
      {
        kind: 'responded',
        attempt: 'a1',
        question: 'c',
        response: { text: 'Who knows need not fear.', covered: [] },
      },
      { kind: 'handed-in', attempt: 'a1' },
    ),
  )
  const attempt = record.attempts.get('a1')
  if (!attempt) throw new Error('The attempt did not begin.')
  return attempt
}

const objectives = ['M1.1', 'M1.2', 'M1.3']
const rowsOf = (attempt: Attempt) =>
  reportRows(attempt, bank, objectives, (question) => question.objectives)

test('each objective has the mean of its questions, and a question counts for each of its objectives', () => {
  const rows = rowsOf(attemptOf('test', ['a', 'two'], ['b', 'one']))
  expect(rows.map(({ group, asked, score }) => [group, asked, score])).toEqual([
    ['M1.1', 2, 0.5],
    ['M1.2', 1, 1],
  ])
  expect(rows[0]?.missed.map(({ id }) => id)).toEqual(['b'])
})

test('what a practice left open counts for no objective, what a test left open counts as missed', () => {
  const asked = (mode: AttemptMode) => rowsOf(attemptOf(mode, ['a', 'two'])).map((row) => row.asked)
  expect(asked('practice')).toEqual([1, 1])
  expect(asked('test')).toEqual([2, 1])
})

test('calibration counts the sure and the unsure, and leaves out the fairly sure', () => {
  const given: Given[] = [
    ['a', 'two', 3],
    ['b', 'one', 3],
  ]
  expect(calibration(attemptOf('test', ...given), bank)).toEqual({
    sureAndRight: 1,
    sureAndWrong: 1,
    unsureAndRight: 0,
  })
  expect(calibration(attemptOf('test', ['a', 'two', 1], ['b', 'two', 2]), bank)).toEqual({
    sureAndRight: 0,
    sureAndWrong: 0,
    unsureAndRight: 1,
  })
})

test('there is no calibration where nobody said how sure they were', () => {
  expect(calibration(attemptOf('test', ['a', 'two']), bank)).toBeUndefined()
})

test('a pool is parted into what the attempt asked and what it did not', () => {
  expect(unaskedFirst(attemptOf('test'), ['x', 'a', 'y', 'c'])).toEqual({
    unasked: ['x', 'y'],
    asked: ['a', 'c'],
  })
})
