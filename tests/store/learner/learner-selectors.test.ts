import { expect, test } from 'vitest'
import { foldEvents } from '#domain/attempt/attempt.ts'
import {
  selectAttempt,
  selectAttemptsNewestFirst,
  selectCanUndoImport,
  selectIsLessonRead,
  selectOpenAttempt,
} from '#store/learner/learner-selectors.ts'
import { initialLearnerState } from '#store/learner/learner-state.ts'
import { eventOf, eventsOf, startAction } from '#tests/support/builders/learner-events.ts'

const record = foldEvents(
  eventsOf(
    startAction,
    { ...startAction, attempt: 'a2', mode: 'test' },
    { ...startAction, attempt: 'a3' },
    { ...startAction, attempt: 'a4', source: 'three-forces' },
    { kind: 'handed-in', attempt: 'a3' },
    { kind: 'lesson-read', lesson: 'l1', read: true, by: 'hand' },
  ),
)
const state = { ...initialLearnerState, record }

test('attempts come newest first, as the same list while the record is the same', () => {
  expect(selectAttemptsNewestFirst(state).map(({ id }) => id)).toEqual(['a4', 'a3', 'a2', 'a1'])
  expect(selectAttemptsNewestFirst({ ...state })).toBe(selectAttemptsNewestFirst(state))
})

test('of attempts begun in the same millisecond the later one is the newer', () => {
  const twins = foldEvents([
    eventOf({ ...startAction, attempt: 'first' }, 1, { at: 5 }),
    eventOf({ ...startAction, attempt: 'second' }, 2, { at: 5 }),
  ])
  const ids = selectAttemptsNewestFirst({ ...state, record: twins }).map(({ id }) => id)
  expect(ids).toEqual(['second', 'first'])
})

test('the open attempt is the newest of that source and mode not handed in', () => {
  expect(selectOpenAttempt('border-cbms', ['practice'])(state)?.id).toBe('a1')
  expect(selectOpenAttempt('border-cbms', ['practice', 'test'])(state)?.id).toBe('a2')
  expect(selectOpenAttempt('energy-security', ['practice'])(state)).toBeUndefined()
})

test('one attempt, one lesson, and whether an import can be undone', () => {
  expect(selectAttempt('a2')(state)?.mode).toBe('test')
  expect(selectIsLessonRead('l1')(state)).toBe(true)
  expect(selectIsLessonRead('l2')(state)).toBe(false)
  expect(selectCanUndoImport(state)).toBe(false)
  const undo = { key: 'before-import' as const, at: 1, added: [] }
  expect(selectCanUndoImport({ ...state, undo })).toBe(true)
})
