/** A learner's answers as a CSV file, one row each, for a spreadsheet of their own. */
import papaparse from 'papaparse'
import type { LearnerRecord } from '#domain/attempt/attempt.ts'
import { attemptRows, type AskedQuestions, type AttemptRow } from './attempt-rows.ts'
import { localMoment, type OffsetAt } from './local-moment.ts'

/** By it, spreadsheets know that the letters are UTF-8. */
const byteOrderMark = '\uFEFF'

/**
 * Text that a spreadsheet could take for a formula, also in the wide letters of East Asian keyboards;
 * such a cell gets an apostrophe in front. Numbers are written as numbers, so no text needs its sign.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

const certaintyWords = { 1: 'unsure', 2: 'fairly sure', 3: 'sure' } as const

type Cell = string | number

/** Heading → what stands below it. */
const columns: readonly (readonly [
  heading: string,
  cell: (row: AttemptRow, at: string) => Cell,
])[] = [
  ['Attempt', ({ attempt }) => attempt],
  ['Mode', ({ mode }) => mode],
  ['Source', ({ source }) => source],
  ['Question', ({ question }) => question],
  ['Prompt', ({ prompt }) => prompt],
  ['Kind', ({ kind }) => kind],
  ['Module', ({ module }) => module],
  ['Objectives', ({ objectives }) => objectives.join(' ')],
  ['Response', ({ response }) => response],
  ['Result', ({ result }) => result],
  ['Score', ({ score }) => (score === undefined ? '' : Math.round(score * 1e4) / 1e4)],
  ['Certainty', ({ certainty }) => (certainty === undefined ? '' : certaintyWords[certainty])],
  ['Hints', ({ hints }) => hints],
  ['Seconds', ({ seconds }) => seconds ?? ''],
  ['Answered at', (_row, at) => at],
  ['Content version', ({ contentVersion }) => contentVersion],
]

export function attemptsCsv(rows: readonly AttemptRow[], offsetAt: OffsetAt): string {
  const fields = columns.map(([heading]) => heading)
  const data = rows.map((row) =>
    columns.map(([, cell]) => cell(row, localMoment(row.at, offsetAt))),
  )
  return byteOrderMark + papaparse.unparse({ fields, data }, { escapeFormulae: formula })
}

/** The file a person gets; its name has the day where the person is. */
export function attemptsCsvFile(
  record: LearnerRecord,
  asked: AskedQuestions,
  now: number,
  offsetAt: OffsetAt,
): { readonly name: string; readonly text: string; readonly rows: number } {
  const rows = attemptRows(record, asked)
  const day = localMoment(now, offsetAt).slice(0, 10)
  return {
    name: `sco-primer-answers-${day}.csv`,
    text: attemptsCsv(rows, offsetAt),
    rows: rows.length,
  }
}
