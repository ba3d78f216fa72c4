import { expect, test } from 'vitest'
import { initialLearnerState } from '#store/learner/learner-state.ts'

test('before the disk is read, the state claims to know nothing', () => {
  expect(initialLearnerState.ready).toBe(false)
  expect(initialLearnerState.record.attempts.size).toBe(0)
  expect(initialLearnerState).not.toHaveProperty('place')
})
