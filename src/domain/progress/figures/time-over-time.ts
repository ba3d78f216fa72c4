/**
 * Time with questions: the sum of what each answer took. Reading is not in the log and so in no figure,
 * nor is an answer over which more than ten minutes passed (`longestThought`).
 */
import type { Periods } from '#domain/progress/periods.ts'
import { within, type PlacedAnswer } from '#domain/progress/placed-answers.ts'
import { capital, counted, durationWords, minutesOf } from '#domain/progress/study-words.ts'
import { longestThought } from '#domain/review/answer-history.ts'
import { columnsOf, tableOf, type BarMark, type ProgressFigure } from './progress-figure.ts'

export type TimeMarks = {
  readonly bars: readonly (BarMark & { readonly short: string })[]
  /** Minutes at the top of the drawing. */
  readonly top: number
}

/** The next of 1, 2, 5, 10, 20, 50 … that is no less. */
function roundTop(value: number): number {
  const ten = 10 ** Math.floor(Math.log10(value))
  return ten * ([1, 2, 5].find((step) => step * ten >= value) ?? 10)
}

function timeIn(answers: readonly PlacedAnswer[]) {
  const times = answers.flatMap(({ answer }) => answer.tookMs ?? [])
  return {
    ms: times.reduce((sum, took) => sum + took, 0),
    timed: times.length,
    untimed: answers.length - times.length,
  }
}

export function timeOverTime(
  answers: readonly PlacedAnswer[],
  { grain, list }: Periods,
): ProgressFigure<TimeMarks> {
  const rows = list.map((period) => ({ ...period, ...timeIn(within(answers, period)) }))
  const all = timeIn(rows.flatMap((period) => within(answers, period)))
  const most = rows.reduce(
    (one, other) => (other.ms > one.ms ? other : one),
    rows[0] ?? { ms: 0, label: '' },
  )
  const bars = rows.map(({ short, ms }, row) => ({
    row,
    short,
    value: minutesOf(ms),
    label: minutesOf(ms),
  }))
  const apart =
    all.untimed === 0
      ? ''
      : ` ${counted(all.untimed, 'answer')} ${all.untimed === 1 ? 'is' : 'are'} not in it, since no time under ${longestThought / 60_000} minutes is known for ${all.untimed === 1 ? 'it' : 'them'}.`
  return {
    title:
      all.timed === 0
        ? 'No time with questions is known here'
        : `${capital(durationWords(all.ms))} with questions`,
    subtitle: `Minutes from one answer to the next, added up by ${grain}`,
    summary:
      all.timed === 0
        ? `There is nothing to add up yet.${apart}`
        : `${capital(durationWords(all.ms))} over ${counted(all.timed, 'answer')}; the most in one ${grain}: ${durationWords(most.ms)} (${most.label}).${apart}`,
    note: 'How long you read is not kept, so your time of study is longer than this.',
    table: tableOf(
      columnsOf(
        [capital(grain)],
        ['Time', 'minutes'],
        ['Answers timed'],
        ['Answers without a time'],
      ),
      rows.map(({ label, ms, timed, untimed }) => [label, minutesOf(ms), timed, untimed]),
    ),
    marks: { bars, top: roundTop(Math.max(...bars.map(({ value }) => value), 1)) },
  }
}
