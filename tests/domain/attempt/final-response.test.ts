import { expect, test } from 'vitest'
import { foldEvents, type Attempt } from '#domain/attempt/attempt.ts'
import { isFinal } from '#domain/attempt/final-response.ts'
import type { AttemptMode, LearnerAction } from '#domain/attempt/learner-event.ts'
import { eventsOf, respondAction, startAction } from '#tests/support/builders/learner-events.ts'

const answer = respondAction('q1')
const check: LearnerAction = { kind: 'checked', attempt: 'a1', question: 'q1' }
const handIn: LearnerAction = { kind: 'handed-in', attempt: 'a1' }

function attemptOf(mode: AttemptMode, ...actions: readonly LearnerAction[]): Attempt {
  const attempt = foldEvents(eventsOf({ ...startAction, mode }, ...actions)).attempts.get('a1')
  if (!attempt) throw new Error('no attempt')
  return attempt
}

test('in a test nothing is final before it is handed in, and then everything is', () => {
  expect(isFinal(attemptOf('test', answer, check), 'q1')).toBe(false)
  const done = attemptOf('test', answer, handIn)
  expect(isFinal(done, 'q1')).toBe(true)
  expect(isFinal(done, 'q2'), 'also what was left out').toBe(true)
})

test.each(['practice', 'check', 'prequestion', 'single'] as const)(
  'in %s an answer is final once its feedback was shown',
  (mode) => {
    expect(isFinal(attemptOf(mode, answer), 'q1')).toBe(false)
    expect(isFinal(attemptOf(mode, answer, check), 'q1')).toBe(true)
  },
)

test('handing practice in makes the answers final, but not what was never reached', () => {
  const done = attemptOf('practice', answer, handIn)
  expect(isFinal(done, 'q1')).toBe(true)
  expect(isFinal(done, 'q2')).toBe(false)
})

test('a question that the attempt never asked is not final', () => {
  const stray: LearnerAction = { ...check, question: 'unasked' }
  expect(isFinal(attemptOf('test', stray, handIn), 'unasked')).toBe(false)
  expect(isFinal(attemptOf('practice', stray), 'unasked')).toBe(false)
})
