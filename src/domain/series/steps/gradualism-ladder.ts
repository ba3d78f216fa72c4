/**
 * Jia's claim that the Shanghai Five went forward one issue after another, held against his own
 * account of the summits: the year in which each issue first appears there. Years between steps are
 * computed; a step that brings no later year is drawn as one in doubt.
 */
import * as v from 'valibot'
import { evidenceSchema, idSchema, textSchema } from '#domain/question/question-base.ts'
import { calendarDateSchema, dateLabel } from '#domain/series/calendar-date.ts'
import { countInWords, figureBase, listInWords, type Series } from '#domain/series/figure-base.ts'
import type { StairMarks, StairStep } from './stair.ts'

export const gradualismLadderSchema = v.strictObject({
  id: v.literal('gradualism-ladder'),
  ...figureBase,
  /** In the order that Jia claims. */
  rows: v.pipe(
    v.array(
      v.strictObject({
        id: idSchema,
        issue: textSchema,
        /** The summit at which it first appears. */
        when: calendarDateSchema,
        city: textSchema,
        evidence: evidenceSchema,
      }),
    ),
    v.minLength(2, 'needs two steps, or there is no order'),
  ),
})
export type GradualismLadderFigure = v.InferOutput<typeof gradualismLadderSchema>
type Row = GradualismLadderFigure['rows'][number]

const yearOf = (row: Row) => Number(row.when.slice(0, 4))

/** Years after the step below; undefined for the first. */
function yearsAfter(rows: readonly Row[], index: number): number | undefined {
  const [below, row] = [rows[index - 1], rows[index]]
  return below && row && yearOf(row) - yearOf(below)
}

function gapLabel(years: number): string {
  if (years === 0) return 'in the same year'
  return `${years} ${Math.abs(years) === 1 ? 'year' : 'years'} later`
}

/** Room is left at both ends, where the marks stand. */
const inset = 0.06

function stepOf(rows: GradualismLadderFigure['rows'], index: number, place: number): StairStep[] {
  const row = rows[index]
  if (!row) return []
  const gap = yearsAfter(rows, index)
  const later = gap === undefined || gap > 0
  return [
    {
      number: index + 1,
      place,
      when: `${dateLabel(row.when)}, ${row.city}`,
      what: row.issue,
      reached:
        gap === undefined
          ? undefined
          : {
              label: gapLabel(gap),
              line: later ? 'firm' : 'open',
              cell: { column: 3, value: gap },
            },
      at: { column: 1, value: yearOf(row) },
      full: later,
    },
  ]
}

export function gradualismLadderSeries(figure: GradualismLadderFigure): Series<StairMarks> {
  const { rows } = figure
  const years = rows.map(yearOf)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const place = (year: number) =>
    inset + ((year - first) / Math.max(1, last - first)) * (1 - 2 * inset)
  const distinct = [...new Set(years)]
  const shared = distinct.filter((year) => years.filter((one) => one === year).length > 1)
  const steps = rows.flatMap((row, index) => stepOf(rows, index, place(yearOf(row))))
  return {
    marks: {
      steps,
      ticks: Array.from({ length: last - first + 1 }, (_, index) => ({
        label: String(first + index),
        place: place(first + index),
      })),
    },
    table: {
      columns: [
        { label: 'Step, in Jia’s order' },
        { label: 'First appears', unit: 'year', numeric: true },
        { label: 'At the summit of' },
        { label: 'After the step before', unit: 'years, computed', numeric: true },
      ],
      rows: rows.map((row, index) => ({
        cells: [
          `${index + 1}. ${row.issue}`,
          yearOf(row),
          `${row.city}, ${dateLabel(row.when)}`,
          yearsAfter(rows, index) ?? '–',
        ],
        evidence: row.evidence,
      })),
    },
    summary: [
      `Jia claims ${countInWords(rows.length)} steps, one after another.`,
      `In his own account of the summits they first appear in ${listInWords(years.map(String))}.`,
      ...shared.map((year) => {
        const together = rows.filter((row) => yearOf(row) === year)
        return `In ${year} ${countInWords(together.length)} of them come together: ${listInWords(together.map((row) => row.issue))}.`
      }),
    ].join(' '),
  }
}
