/** How long an answer takes by kind of question: the median, which a few long thoughts do not move. */
import type { BreakdownRow } from '#domain/progress/breakdown.ts'
import { tooFew } from '#domain/progress/share-right.ts'
import { counted } from '#domain/progress/study-words.ts'
import { fewest } from '#domain/review/calibration.ts'
import { columnsOf, tableOf, type ProgressFigure } from './progress-figure.ts'

export type KindBar = {
  readonly name: string
  /** Seconds; undefined below `fewest` answers with a time. */
  readonly value: number | undefined
  readonly label: string | number
}

export type KindMarks = { readonly bars: readonly KindBar[]; readonly top: number }

const seconds = ({ medianMs, timed }: BreakdownRow) =>
  medianMs === undefined || timed < fewest ? undefined : Math.round(medianMs / 1_000)

function titleOf(known: readonly { readonly name: string; readonly value: number }[]): string {
  const [longest] = known
  const shortest = known.at(-1)
  if (!longest || !shortest) return 'Too few answers with a time to compare kinds of question'
  if (known.length === 1) return `“${longest.name}” takes you ${counted(longest.value, 'second')}`
  if (longest.value === shortest.value)
    return `Every kind of question takes you about ${counted(longest.value, 'second')}`
  return `“${longest.name}” takes you longest, “${shortest.name}” is quickest`
}

/** `kinds` is the breakdown by kind; what was never timed is left out. */
export function timeByKind(kinds: readonly BreakdownRow[]): ProgressFigure<KindMarks> {
  const rows = kinds
    .filter(({ timed }) => timed > 0)
    .map((row) => ({ name: row.name, timed: row.timed, value: seconds(row) }))
    .sort((one, other) => (other.value ?? -1) - (one.value ?? -1))
  const known = rows.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }]))
  const few = rows.length - known.length
  const words = [
    ...(known.length > 0
      ? [
          `Median seconds an answer: ${known.map(({ name, value }) => `${name} ${value}`).join('; ')}`,
        ]
      : []),
    ...(few > 0
      ? [
          `${counted(few, 'kind')} ${few === 1 ? 'has' : 'have'} fewer than ${fewest} answers with a time`,
        ]
      : []),
  ]
  return {
    title: titleOf(known),
    subtitle: 'Median seconds from the moment before an answer to the answer, by kind of question',
    summary: words.length > 0 ? `${words.join('. ')}.` : 'There is no answer with a time yet.',
    table: tableOf(
      columnsOf(['Kind'], ['Median', 'seconds'], ['Answers timed']),
      rows.map(({ name, value, timed }) => [name, value ?? tooFew, timed]),
    ),
    marks: {
      bars: rows.map(({ name, value }) => ({ name, value, label: value ?? tooFew })),
      top: Math.max(1, ...known.map(({ value }) => value)),
    },
  }
}
