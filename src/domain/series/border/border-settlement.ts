/**
 * Documents that settled China's borders with the four, in the order of time, a lane a neighbour. A lane
 * is open up to the last document found for it. Jia's account ends with his latest source; what lies
 * after it he could not know. Dates come from outside the papers, or from Jia where he alone has one.
 */
import * as v from 'valibot'
import { evidenceSchema, textSchema } from '#domain/question/question-base.ts'
import { calendarDateSchema, dateLabel, monthsBetween } from '#domain/series/calendar-date.ts'
import { countries, neighbourSchema, neighbours, type Neighbour } from '#domain/series/country.ts'
import { countInWords, figureBase, listInWords, type Series } from '#domain/series/figure-base.ts'

export const borderSettlementSchema = v.strictObject({
  id: v.literal('border-settlement'),
  ...figureBase,
  /** The month of Jia's latest source. */
  end: v.strictObject({ when: calendarDateSchema, evidence: evidenceSchema }),
  rows: v.pipe(
    v.array(
      v.strictObject({
        when: calendarDateSchema,
        /** Two where three borders meet. */
        neighbours: v.pipe(v.array(neighbourSchema), v.minLength(1), v.maxLength(2)),
        name: textSchema,
        /** Whether Jia reports it. */
        inJia: v.optional(v.boolean(), false),
        evidence: evidenceSchema,
      }),
    ),
    v.check(
      (rows) => rows.every(({ when }, at) => monthsBetween(rows[at - 1]?.when ?? when, when) >= 0),
      'are not in the order of time',
    ),
  ),
})
export type BorderSettlementFigure = v.InferOutput<typeof borderSettlementSchema>

export type LanePiece = {
  readonly neighbour: Neighbour
  /** Whether a document of this row stands in this lane. */
  readonly here: boolean
  /** The line above and below the middle of the row. */
  readonly openAbove: boolean
  readonly openBelow: boolean
}
export type SettlementStep = {
  readonly date: string
  readonly name: string
  /** "Kazakhstan and Kyrgyzstan". */
  readonly borders: string
  readonly inJia: boolean
  /** "reported", "not mentioned" or "after it". */
  readonly told: string
  readonly afterJia: boolean
  readonly lanes: readonly LanePiece[]
}
export type BorderSettlementMarks = {
  readonly steps: readonly SettlementStep[]
  /** "December 2000". */
  readonly end: string
}

type Row = BorderSettlementFigure['rows'][number]

const isAfter = (row: Row, end: string) => monthsBetween(end, row.when) > 0
const namesOf = (row: Row) => listInWords(row.neighbours.map((one) => countries[one].name))

function toldOf(row: Row, end: string): string {
  if (row.inJia) return 'reported'
  return isAfter(row, end) ? 'after it' : 'not mentioned'
}

function lanesOf(rows: readonly Row[], at: number): LanePiece[] {
  return neighbours.map((neighbour) => {
    const last = rows.findLastIndex((row) => row.neighbours.includes(neighbour))
    return {
      neighbour,
      here: rows[at]?.neighbours.includes(neighbour) ?? false,
      openAbove: at <= last,
      openBelow: at < last,
    }
  })
}

function summaryOf({ rows, end }: BorderSettlementFigure): string {
  const before = rows.filter((row) => !isAfter(row, end.when))
  const after = rows.filter((row) => isAfter(row, end.when))
  const open = neighbours.filter((one) => after.some((row) => row.neighbours.includes(one)))
  const told = rows.filter((row) => row.inJia)
  const first = rows[0]
  const last = rows.at(-1)
  const lastOf = open.map((neighbour) => {
    const row = after.findLast((one) => one.neighbours.includes(neighbour))
    return `${countries[neighbour].name} (${row ? dateLabel(row.when) : ''})`
  })
  return [
    `From ${first ? dateLabel(first.when) : ''} to ${last ? dateLabel(last.when) : ''} there are ${countInWords(rows.length)} steps, ${countInWords(before.length)} of them up to ${dateLabel(end.when)}, where Jia’s account ends, and ${countInWords(after.length)} after it.`,
    `Jia reports ${countInWords(told.length)} of the ${countInWords(before.length)}.`,
    `The later ones concern ${countInWords(open.length)} of the four borders; the last found for each: ${listInWords(lastOf)}.`,
    'Jia himself leaves only some stretches with Russia open.',
  ].join(' ')
}

export function borderSettlementSeries(
  figure: BorderSettlementFigure,
): Series<BorderSettlementMarks> {
  const { rows, end } = figure
  return {
    marks: {
      steps: rows.map((row, at) => ({
        date: dateLabel(row.when),
        name: row.name,
        borders: namesOf(row),
        inJia: row.inJia,
        told: toldOf(row, end.when),
        afterJia: isAfter(row, end.when),
        lanes: lanesOf(rows, at),
      })),
      end: dateLabel(end.when),
    },
    table: {
      columns: [
        { label: 'Date' },
        { label: 'China’s border with' },
        { label: 'Document' },
        { label: 'In Jia’s account' },
      ],
      rows: rows.map((row) => ({
        cells: [dateLabel(row.when), namesOf(row), row.name, toldOf(row, end.when)],
        evidence: row.evidence,
      })),
    },
    summary: summaryOf(figure),
  }
}
