/** What was right at the first try and what at the latest, question by question: what repetition brought. */
import type { BreakdownRow } from '#domain/progress/breakdown.ts'
import { percentRight, rightOf, shareCell, type Tally } from '#domain/progress/share-right.ts'
import type { Comparison } from '#domain/progress/progress-view.ts'
import { fewest } from '#domain/review/calibration.ts'
import { columnsOf, tableOf, type ProgressFigure } from './progress-figure.ts'

export type TryPair = {
  readonly name: string
  /** Per cent; undefined below `fewest` questions. */
  readonly first: number | undefined
  readonly last: number | undefined
}

export type TryMarks = { readonly pairs: readonly TryPair[] }

const heads: Readonly<Record<Comparison, string>> = { module: 'Module', kind: 'Kind' }

function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { answers, right }) => ({ answers: all.answers + answers, right: all.right + right }),
    { answers: 0, right: 0 },
  )
}

function titleOf(first: Tally, last: Tally): string {
  const [before, after] = [percentRight(first), percentRight(last)]
  if (before === undefined || after === undefined)
    return 'Too few questions tried to compare the first try with the latest'
  return before === after
    ? `Right at the first try and at the latest: ${after}%`
    : `Right at the first try ${before}%, at the latest ${after}%`
}

export function firstAndLatest(
  breakdown: readonly BreakdownRow[],
  by: Comparison,
): ProgressFigure<TryMarks> {
  const rows = breakdown.filter(({ first }) => first.answers > 0)
  const first = sum(rows.map((row) => row.first))
  const last = sum(rows.map((row) => row.last))
  const told = rows.map((row) => `“${row.name}” ${rightOf(row.first)}, then ${rightOf(row.last)}`)
  return {
    title: titleOf(first, last),
    subtitle: `Share of the graded questions you tried that were right at the first and at the latest try, in per cent, by ${by === 'kind' ? 'kind of question' : 'module'}`,
    summary:
      rows.length === 0
        ? 'No graded question has been tried here.'
        : `Right at the first try ${rightOf(first)} questions, at the latest ${rightOf(last)}: ${told.join('; ')}.`,
    note: `A question answered once has the same first and latest try. Below ${fewest} questions no share is drawn.`,
    table: tableOf(
      columnsOf([heads[by]], ['Questions'], ['First try', '%'], ['Latest try', '%']),
      rows.map(({ name, first: before, last: after }) => [
        name,
        before.answers,
        shareCell(before),
        shareCell(after),
      ]),
    ),
    marks: {
      pairs: rows.map((row) => ({
        name: row.name,
        first: percentRight(row.first),
        last: percentRight(row.last),
      })),
    },
  }
}
