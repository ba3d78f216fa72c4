import { expect, test } from 'vitest'
import { foldEvents } from '#domain/attempt/attempt.ts'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import { leftIn, openReview, readRun } from '#features/review/run/run-state.ts'
import { eventsOf, startAction } from '#tests/support/builders/learner-events.ts'

const begun: LearnerAction = { ...startAction, mode: 'review', source: 'review' }
const check = (question: string): LearnerAction => ({ kind: 'checked', attempt: 'a1', question })
const recordOf = (...actions: readonly LearnerAction[]) => foldEvents(eventsOf(...actions))
const card = 'c:cbm/term-definition'

test.for([null, 'run', 7, {}, { run: 'a1' }, { run: 3, cards: 'c' }, { cards: [card] }])(
  'the state %o of a history entry is no run where the record knows none',
  (state) => expect(readRun(state, recordOf())).toBeUndefined(),
)

test('a run is an open review of the record and the cards that were named', () => {
  const record = recordOf(begun)
  const found = readRun({ run: 'a1', cards: [card, 'q:one', 5, 'c:cbm'] }, record)
  expect(found).toEqual({ attempt: record.attempts.get('a1'), cards: [card] })
  expect(readRun({ run: null, cards: [card] }, record)).toEqual({
    attempt: undefined,
    cards: [card],
  })
})

test('one that is handed in, or is no review, is not gone on with', () => {
  const done = recordOf(begun, { kind: 'handed-in', attempt: 'a1' })
  expect(readRun({ run: 'a1', cards: [] }, done)).toBeUndefined()
  expect(readRun({ run: 'a1', cards: [] }, recordOf(startAction))).toBeUndefined()
})

test('today’s open review is found as long as a question of it is left', () => {
  const open = (day: number, ...actions: readonly LearnerAction[]) =>
    openReview([...recordOf(begun, ...actions).attempts.values()], day, 0)
  expect(open(0)?.id).toBe('a1')
  expect(open(1)).toBeUndefined()
  const some = open(0, check('q1'))
  expect(some && leftIn(some)).toEqual(['q2', 'q3'])
  expect(open(0, check('q1'), check('q2'), check('q3'))).toBeUndefined()
})
