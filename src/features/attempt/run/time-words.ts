/** How the time of a test is told: in minutes, so that nothing ticks, and in seconds only at the end. */
import { counted } from '#blocks/attempt/attempt-words.ts'

const minuteMs = 60_000
/** Minutes left at which the time is announced. */
const warnings = [1, 5, 10]

export function timeLeftWords(leftMs: number): string {
  if (leftMs <= minuteMs) return `${counted(Math.ceil(leftMs / 1_000), 'second')} left`
  return `${counted(Math.ceil(leftMs / minuteMs), 'minute')} left`
}

/** What a screen reader is told; it changes at 10, 5 and 1 minutes and when time was added. */
export function timeStatus(leftMs: number, extendedMs: number): string {
  const near = warnings.find((minutes) => leftMs <= minutes * minuteMs)
  const added = extendedMs === 0 ? '' : `${counted(extendedMs / minuteMs, 'minute')} added. `
  if (near !== undefined) return `${added}Less than ${counted(near, 'minute')} left.`
  return added.trim()
}
