/**
 * How long an attempt may still last. The clock runs on while the page is closed or the machine
 * sleeps, because only wall time is known then. A clock set back gives no time back: time never
 * counts as earlier than the latest event of the attempt.
 */
import type { Attempt } from './attempt.ts'

/** Milliseconds left, from 0 up; undefined where there is no limit. `now` is wall time. */
export function timeLeft(attempt: Attempt, now: number): number | undefined {
  if (attempt.timeLimitMs === undefined) return undefined
  const reached = attempt.handedInAt ?? Math.max(now, attempt.lastAt)
  const elapsed = Math.max(0, reached - attempt.startedAt)
  return Math.max(0, attempt.timeLimitMs + attempt.extendedMs - elapsed)
}

/** True when a limit has run out and the attempt is still to be handed in. */
export function isTimeUp(attempt: Attempt, now: number): boolean {
  return attempt.handedInAt === undefined && timeLeft(attempt, now) === 0
}
