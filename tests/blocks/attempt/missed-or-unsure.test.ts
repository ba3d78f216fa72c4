import { expect, test } from 'vitest'
import { missedOrUnsure } from '#blocks/attempt/missed-or-unsure.ts'
import { foldEvents } from '#domain/attempt/attempt.ts'
import type { AttemptMode, LearnerAction } from '#domain/attempt/learner-event.ts'
import { eventsOf, startAction } from '#tests/support/builders/learner-events.ts'
import { singleChoiceQuestion } from '#tests/support/builders/question-builders.ts'

const ids = ['right', 'unsure', 'missed', 'left', 'gone']
const bank = new Map(ids.slice(0, 4).map((id) => [id, singleChoiceQuestion({ id })]))

const answers: LearnerAction[] = [
  { kind: 'responded', attempt: 'a1', question: 'right', response: { choice: 'two' } },
  {
    kind: 'responded',
    attempt: 'a1',
    question: 'unsure',
    response: { choice: 'two' },
    certainty: 1,
  },
  { kind: 'responded', attempt: 'a1', question: 'missed', response: { choice: 'one' } },
]

function listFor(mode: AttemptMode, ...end: readonly LearnerAction[]) {
  const log = eventsOf({ ...startAction, mode, questions: ids }, ...answers, ...end)
  const attempt = foldEvents(log).attempts.get('a1')
  return attempt && missedOrUnsure(attempt, bank)
}

test.each(['practice', 'test'] as const)(
  'in a %s it is the missed, the unsure and the unanswered, as far as they are still in the course',
  (mode) => {
    expect(listFor(mode, { kind: 'handed-in', attempt: 'a1' })).toEqual([
      'unsure',
      'missed',
      'left',
    ])
  },
)

test('before handing in it tells nothing, not even of what was checked', () => {
  expect(listFor('practice', { kind: 'checked', attempt: 'a1', question: 'missed' })).toEqual([])
})
