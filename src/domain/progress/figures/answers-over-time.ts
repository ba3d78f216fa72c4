/**
 * Right answers over time: how many there were, which share was right, and how little that share says
 * where there were few. By day the share moves by week: it is of the seven days that end there.
 */
import { listInWords } from '#domain/series/figure-base.ts'
import { fewest } from '#domain/review/calibration.ts'
import { isGraded, tallyOf, within, type PlacedAnswer } from '#domain/progress/placed-answers.ts'
import { windowBack, type Grain, type Periods } from '#domain/progress/periods.ts'
import {
  clearChange,
  intervalWords,
  percentRight,
  rightOf,
  shareCell,
  wilsonInterval,
  type Tally,
} from '#domain/progress/share-right.ts'
import { capital, counted } from '#domain/progress/study-words.ts'
import {
  columnsOf,
  tableOf,
  type PeriodLinesMarks,
  type PeriodPoint,
  type ProgressFigure,
} from './progress-figure.ts'

/** Fewer in each half, and no change would ever be clear. */
const fewestInHalf = 10

const week = 7

function titleOf(all: Tally, older: Tally, newer: Tally): string {
  if (all.answers === 0) return 'No graded answers here'
  const percent = percentRight(all)
  if (percent === undefined) return `${counted(all.answers, 'answer')}: too few for a share`
  if (older.answers < fewestInHalf) return `${percent}% of ${all.answers} answers were right`
  const change = clearChange(older, newer)
  return change === undefined
    ? `${percent}% of ${all.answers} answers were right, with no clear change`
    : `Right ${change} often than before: ${percentRight(newer)}% after ${percentRight(older)}%`
}

function summaryOf(all: Tally, older: Tally, newer: Tally, busiest: string): string {
  if (all.answers === 0) return 'There is no graded answer in this part of your record.'
  const interval = intervalWords(all)
  const sentences = [
    `${rightOf(all)} ${all.answers === 1 ? 'answer was' : 'answers were'} right`,
    interval === undefined
      ? `A share is said from ${fewest} answers on, since fewer say next to nothing`
      : `Allowing for chance, your share lies somewhere in ${interval}%`,
    ...(older.answers < fewestInHalf
      ? []
      : [
          `Of the older half of your answers ${percentRight(older)}% were right, of the newer half ${percentRight(newer)}%`,
        ]),
    busiest,
  ]
  return `${sentences.join('. ')}.`
}

type Row = { readonly own: Tally; readonly share: Tally; readonly label: string }

/** "Most answers: 3 March 2026 (12)"; two or three that are equal are all named. */
function busiestOf(rows: readonly Row[]): string {
  const most = Math.max(...rows.map(({ own }) => own.answers))
  const names = rows.filter(({ own }) => own.answers === most).map(({ label }) => label)
  return names.length > 3
    ? `At most ${counted(most, 'answer')} at a time`
    : `Most answers: ${listInWords(names)} (${most}${names.length > 1 ? ' each' : ''})`
}

function pointOf({ share }: Row, row: number): readonly PeriodPoint[] {
  const value = percentRight(share)
  const label = intervalWords(share)
  if (value === undefined || label === undefined) return []
  const { low, high } = wilsonInterval(share)
  return [{ row, value, label: value, interval: { low: low * 100, high: high * 100, label } }]
}

/** By day the share has a count of its own; otherwise it is of the answers beside it. */
function columns(grain: Grain) {
  const shared = grain === 'day' ? ' in seven days' : ''
  return columnsOf(
    [capital(grain)],
    ['Answers'],
    ['Right'],
    ...(grain === 'day' ? ([['Answers in seven days']] as const) : []),
    [`Share right${shared}`, '%'],
    [`95% interval${shared}`, '%'],
  )
}

/** `answers` of all time, so that the first week looked at may begin before the periods. */
export function answersOverTime(
  answers: readonly PlacedAnswer[],
  { grain, list }: Periods,
): ProgressFigure<PeriodLinesMarks> {
  const graded = answers.filter(isGraded)
  const rows = list.map((period) => ({
    label: period.label,
    own: tallyOf(within(graded, period)),
    share: tallyOf(within(graded, windowBack(period, week))),
  }))
  const shown = within(graded, { from: list[0]?.from ?? 0, to: list.at(-1)?.to ?? 0 })
  const half = Math.floor(shown.length / 2)
  const [older, newer] = [tallyOf(shown.slice(0, half)), tallyOf(shown.slice(half))]
  const all = tallyOf(shown)
  const column = grain === 'day' ? 4 : 3
  return {
    title: titleOf(all, older, newer),
    subtitle: `Share of graded answers that were fully right, in per cent, ${grain === 'day' ? 'in the seven days up to each day' : `by ${grain}`}; below it the number of answers each ${grain}`,
    summary: summaryOf(all, older, newer, busiestOf(rows)),
    note: `Partly right counts as not right here. The thin line through a point is its 95% interval (Wilson): the fewer the answers, the longer. Below ${fewest} answers no share is drawn.`,
    table: tableOf(
      columns(grain),
      rows.map(({ label, own, share }) => [
        label,
        own.answers,
        own.right,
        ...(grain === 'day' ? [share.answers] : []),
        shareCell(share),
        intervalWords(share) ?? '–',
      ]),
    ),
    marks: {
      periods: list,
      lines: [{ id: 'right', name: 'Right', column, points: rows.flatMap(pointOf) }],
      counts: { column: 1, values: rows.map(({ own }) => own.answers) },
    },
  }
}
