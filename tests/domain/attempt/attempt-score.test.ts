import { expect, test } from 'vitest'
import { attemptScore, questionGrade } from '#domain/attempt/attempt-score.ts'
import { foldEvents, type Attempt } from '#domain/attempt/attempt.ts'
import type { AttemptMode, LearnerAction } from '#domain/attempt/learner-event.ts'
import {
  explainQuestion,
  multipleChoiceQuestion,
  singleChoiceQuestion,
} from '#tests/support/builders/question-builders.ts'
import { eventsOf, startAction } from '#tests/support/builders/learner-events.ts'

const one = singleChoiceQuestion({ id: 'one' })
const several = multipleChoiceQuestion({ id: 'several' })
const essay = explainQuestion({ id: 'essay' })
const bank = new Map([one, several, essay].map((question) => [question.id, question]))
const handIn: LearnerAction = { kind: 'handed-in', attempt: 'a1' }

function respond(question: string, response: unknown): LearnerAction {
  return { kind: 'responded', attempt: 'a1', question, response }
}
function check(question: string): LearnerAction {
  return { kind: 'checked', attempt: 'a1', question }
}
function attemptOf(mode: AttemptMode, ...actions: readonly LearnerAction[]): Attempt {
  const questions = ['one', 'several', 'essay', 'gone']
  const events = eventsOf({ ...startAction, mode, questions }, ...actions)
  const attempt = foldEvents(events).attempts.get('a1')
  if (!attempt) throw new Error('no attempt')
  return attempt
}
const right = respond('one', { choice: 'two' })

test('a test tells nothing before it is handed in, not even of a checked question', () => {
  const attempt = attemptOf('test', right, check('one'))
  expect(attemptScore(attempt, bank)).toBeUndefined()
  expect(questionGrade(attempt, one)).toBeUndefined()
})

test('a test that is handed in counts what was left out as nothing', () => {
  expect(attemptScore(attemptOf('test', right, handIn), bank)).toEqual({
    score: 0.5,
    outOf: 2,
    right: 1,
    partly: 0,
    unanswered: 1,
    unscored: 1,
    missing: 1,
  })
})

test('a score is the mean of the shares earned', () => {
  const half = respond('several', { choices: ['china', 'kazakhstan'] })
  const score = attemptScore(attemptOf('test', right, half, handIn), bank)
  expect(score?.score).toBeCloseTo((1 + 2 / 3) / 2)
  expect(score).toMatchObject({ right: 1, partly: 1, unanswered: 0 })
})

test('practice counts the questions whose feedback was shown, and only those', () => {
  const half = respond('several', { choices: ['china'] })
  expect(attemptScore(attemptOf('practice', right, half), bank)).toBeUndefined()
  const checked = attemptOf('practice', right, half, check('one'))
  expect(attemptScore(checked, bank)).toMatchObject({ score: 1, outOf: 1 })
  expect(questionGrade(checked, several)).toBeUndefined()
})

test('ending practice also counts what was answered, but not what was never reached', () => {
  const score = attemptScore(attemptOf('practice', right, handIn), bank)
  expect(score).toMatchObject({ score: 1, outOf: 1, unanswered: 0 })
})

test('the grade of a check is told once feedback was shown', () => {
  expect(questionGrade(attemptOf('check', right), one)).toBeUndefined()
  expect(questionGrade(attemptOf('check', right, check('one')), one)).toMatchObject({ score: 1 })
})

test('a response that cannot be read counts as none', () => {
  const odd = respond('one', { choice: ['two'] })
  expect(attemptScore(attemptOf('practice', odd, check('one')), bank)).toMatchObject({
    score: 0,
    unanswered: 1,
  })
})

test('only unscored questions make no score', () => {
  const written = respond('essay', { text: 'Both sides gained.', covered: [] })
  const score = attemptScore(attemptOf('practice', written, check('essay')), bank)
  expect(score).toMatchObject({ score: 0, outOf: 0 })
})
