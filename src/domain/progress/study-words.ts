/** Numbers of a learner's record in words. */
import { groupDigits } from '#domain/series/figure-base.ts'

/** "1 answer", "1,204 answers". */
export function counted(count: number, noun: string): string {
  return `${groupDigits(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** Minutes to a tenth, as tables and drawings give them. */
export function minutesOf(ms: number): number {
  return Math.round(ms / 6_000) / 10
}

/** "less than a minute", "48 minutes", "3 hours 5 minutes". */
export function durationWords(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  if (minutes === 0) return 'less than a minute'
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [
    ...(hours > 0 ? [counted(hours, 'hour')] : []),
    ...(rest > 0 ? [counted(rest, 'minute')] : []),
  ]
  return parts.join(' ')
}

/** The middle value, or the mean of the two in the middle; undefined of nothing. */
export function median(values: readonly number[]): number | undefined {
  const inOrder = values.toSorted((one, other) => one - other)
  const half = inOrder.length / 2
  const high = inOrder[Math.floor(half)]
  const low = inOrder[Math.ceil(half) - 1]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}

export const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
