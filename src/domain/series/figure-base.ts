/**
 * What every figure has. Its numbers are rows of a file in `src/content/figures`, each with its evidence; a series
 * file turns them into marks to draw, a table with the same values and a summary in words, so the
 * three can never tell different stories.
 */
import * as v from 'valibot'
import { evidenceSchema, textSchema } from '#domain/question/question-base.ts'
import { predictSchema } from '#domain/series/predict/predict.ts'

export const figureBase = {
  /** The finding, as a sentence. */
  title: textSchema,
  /** What is measured, and in which unit. */
  subtitle: textSchema,
  evidence: evidenceSchema,
  note: v.optional(textSchema),
  /** For data that age: the day they were read. */
  asOf: v.optional(textSchema),
  /** What it asks before it shows itself. */
  predict: v.optional(predictSchema),
}

export type TableColumn = {
  readonly label: string
  readonly unit?: string
  /** Numbers line up at the end of the column. */
  readonly numeric?: boolean
}

export type TableRow = {
  /** As many as there are columns; the first one heads the row. */
  readonly cells: readonly (string | number)[]
  readonly evidence: readonly string[]
}

export type FigureTable = {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}

export type Series<Marks> = {
  readonly marks: Marks
  readonly table: FigureTable
  readonly summary: string
}

/** "Russia, Kazakhstan and Tajikistan". */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}

const words = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
]

/** Counts up to ten as words, larger ones as figures with a comma between thousands. */
export function countInWords(count: number): string {
  return words[count] ?? groupDigits(count)
}

/** 7000 → "7,000". */
export function groupDigits(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}
