/** What a person may choose before a quiz: how many questions, and in a test how much time. */
const usualLength = 12
const lengths = [6, usualLength, 24]

/** Lengths on offer for a pool, shortest first; the last is always all of it. */
export function quizLengths(pool: number): readonly number[] {
  return [...lengths.filter((length) => length < pool), pool]
}

/** The longest length on offer that is not above the usual one, else the shortest. */
export function defaultLength(lengths: readonly number[]): number {
  return lengths.filter((length) => length <= usualLength).at(-1) ?? lengths[0] ?? usualLength
}

export function lengthName(length: number, pool: number): string {
  return length === pool ? `All ${pool} questions` : `${length} questions`
}

/** Minutes a question; 0 is no limit. */
export const paces = [0, 1, 2] as const
export type Pace = (typeof paces)[number]

export function paceName(pace: Pace, length: number): string {
  if (pace === 0) return 'No time limit'
  const minutes = pace * length
  return `${minutes} minute${minutes === 1 ? '' : 's'}, ${pace} for each question`
}

export function paceLimitMs(pace: Pace, length: number): number {
  return pace * length * 60_000
}
