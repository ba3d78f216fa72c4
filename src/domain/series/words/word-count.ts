/**
 * How many words a paragraph has, as this course counts them: what stands between two spaces is one
 * word. Counts are by the names of paragraphs, so that a section is the sum of its own.
 */
import * as v from 'valibot'
import { paragraphNameSchema } from '#domain/evidence/paragraph-name.ts'

export const wordCountsSchema = v.record(
  paragraphNameSchema,
  v.pipe(v.number(), v.integer(), v.minValue(1, 'has no words')),
)
export type WordCounts = v.InferOutput<typeof wordCountsSchema>

export function totalOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Where each of some lengths begins, laid end to end with a gap between two. */
export function startsOf(lengths: readonly number[], gap = 0): number[] {
  return lengths.map((_, index) => totalOf(lengths.slice(0, index)) + index * gap)
}

/** The counts of the paragraphs that stand directly under one of these headings, in their order. */
export function countsUnder(counts: WordCounts, headings: readonly string[]): number[] {
  return Object.entries(counts).flatMap(([name, count]) =>
    headings.includes(name.slice(0, name.lastIndexOf('.'))) ? [count] : [],
  )
}

/** A share of a whole, in per cent with one decimal. */
export function perCent(part: number, whole: number): string {
  return ((part / whole) * 100).toFixed(1)
}
