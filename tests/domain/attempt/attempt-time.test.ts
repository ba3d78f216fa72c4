import { expect, test } from 'vitest'
import { isTimeUp, timeLeft } from '#domain/attempt/attempt-time.ts'
import { foldEvents, type Attempt } from '#domain/attempt/attempt.ts'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import { eventsOf, respondAction, startAction } from '#tests/support/builders/learner-events.ts'

/** Starts at 1,000 ms; each further action a second later. */
function limited(...actions: readonly LearnerAction[]): Attempt {
  const events = eventsOf({ ...startAction, mode: 'test', timeLimitMs: 60_000 }, ...actions)
  const attempt = foldEvents(events).attempts.get('a1')
  if (!attempt) throw new Error('no attempt')
  return attempt
}

test('time runs down by the wall clock, also while the page is closed, and stops at 0', () => {
  expect(timeLeft(limited(), 1_000)).toBe(60_000)
  expect(timeLeft(limited(), 31_000)).toBe(30_000)
  expect(timeLeft(limited(), 9_000_000)).toBe(0)
})

test('without a limit there is no time left to speak of', () => {
  const attempt = foldEvents(eventsOf(startAction)).attempts.get('a1')
  expect(attempt && timeLeft(attempt, 5)).toBeUndefined()
  expect(attempt && isTimeUp(attempt, 9e12)).toBe(false)
})

test('an extension adds its time', () => {
  const attempt = limited({ kind: 'time-extended', attempt: 'a1', byMs: 20_000 })
  expect(timeLeft(attempt, 61_000)).toBe(20_000)
})

test('a clock set back gives no time back', () => {
  const attempt = limited(respondAction(), respondAction('q2'))
  expect(timeLeft(attempt, -500_000)).toBe(58_000)
})

test('handing in stops the clock', () => {
  const attempt = limited({ kind: 'handed-in', attempt: 'a1' })
  expect(timeLeft(attempt, 9_000_000)).toBe(59_000)
})

test('time is up when the limit has run out and the attempt is still open', () => {
  expect(isTimeUp(limited(), 60_999)).toBe(false)
  expect(isTimeUp(limited(), 61_000)).toBe(true)
  expect(isTimeUp(limited({ kind: 'handed-in', attempt: 'a1' }), 9_000_000)).toBe(false)
})
