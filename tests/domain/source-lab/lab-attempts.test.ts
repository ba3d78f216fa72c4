import { expect, test } from 'vitest'
import { foldEvents } from '#domain/attempt/attempt.ts'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import { labAttempts } from '#domain/source-lab/lab-attempts.ts'
import { eventsOf, startAction } from '#tests/support/builders/learner-events.ts'

const response = { choice: 'early' }

/** An attempt at one question, answered and, where asked for, checked. */
function tried(attempt: string, source: string, question: string, checked = true): LearnerAction[] {
  return [
    { ...startAction, mode: 'check', attempt, source, questions: [question] },
    { kind: 'responded', attempt, question, response },
    ...(checked ? [{ kind: 'checked' as const, attempt, question }] : []),
  ]
}

function found(...actions: readonly LearnerAction[][]) {
  const { attempts } = foldEvents(eventsOf(...actions.flat()))
  return [...labAttempts(attempts.values())].map(([id, list]) => [id, list.map((one) => one.id)])
}

test('checked attempts are found under their exercise, every one of them', () => {
  expect(
    found(
      tried('a1', 'source-lab/which-year', 'which-year'),
      tried('a2', 'source-lab/how-many', 'how-many'),
      tried('a3', 'source-lab/which-year', 'which-year'),
    ),
  ).toEqual([
    ['which-year', ['a1', 'a3']],
    ['how-many', ['a2']],
  ])
})

test('an answer that was not checked is not a try yet', () => {
  expect(found(tried('a1', 'source-lab/which-year', 'which-year', false))).toEqual([])
})

test('checks in lessons and questions alone are left out', () => {
  expect(
    found(
      tried('a1', 'border-cbms/source-lab', 'which-year'),
      tried('a2', 'source-lab', 'which-year'),
      tried('a3', 'source-lab/which-year', 'another'),
    ),
  ).toEqual([])
})
