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
import { eventsOf, startAction } from '#tests/support/learner-events.ts'

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
