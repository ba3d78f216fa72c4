/**
 * The talks about soldiers, step by step, from April 1990 to April 1997. Dated steps stand at their
 * date; steps that Ding tells without a date are drawn as the stretch in which he tells them. Waits
 * are computed, in months or, where both days are known, in days. Rounds per year are not computed:
 * the papers do not say where the 22 rounds begin.
 */
import * as v from 'valibot'
import { evidenceSchema, idSchema, textSchema } from '#domain/question/question-base.ts'
import {
  calendarDateSchema,
  dateLabel,
  dayNumber,
  daysBetween,
  monthLabel,
  monthsBetween,
} from './calendar-date.ts'
import { countInWords, figureBase, type Series, type TableRow } from './figure-base.ts'

const stepBase = { id: idSchema, text: textSchema, short: textSchema, evidence: evidenceSchema }
const datedSchema = v.strictObject({
  kind: v.literal('step'),
  ...stepBase,
  when: calendarDateSchema,
})
const undatedSchema = v.strictObject({
  kind: v.literal('undated'),
  ...stepBase,
  /** Ids of the dated steps between which it is told. */
  between: v.tuple([idSchema, idSchema]),
})
const waitSchema = v.strictObject({
  kind: v.literal('wait'),
  ...stepBase,
  from: idSchema,
  to: idSchema,
  unit: v.picklist(['months', 'days']),
})

export const roadSchema = v.strictObject({
  id: v.literal('road-1990-1997'),
  ...figureBase,
  rows: v.array(v.variant('kind', [datedSchema, undatedSchema, waitSchema])),
})
export type RoadFigure = v.InferOutput<typeof roadSchema>

export type RoadMark = {
  readonly id: string
  readonly kind: 'step' | 'undated' | 'wait'
  /** As in the table: a date, or dates between which it lies. */
  readonly when: string
  /** A wait’s length, "72 months". */
  readonly length?: string
  /** Short words beside the mark. */
  readonly label: string
  /** The whole sentence, for whoever stops at the mark. */
  readonly text: string
  /** Day numbers. A step runs on to the next dated one, which makes the waiting visible. */
  readonly span: readonly [from: number, to: number]
}
export type RoadMarks = {
  readonly marks: readonly RoadMark[]
  readonly years: readonly { readonly year: number; readonly day: number }[]
}

type Reading = { readonly when: (id: string) => string; readonly next: (when: string) => string }

function readDates(figure: RoadFigure): Reading {
  const dates = new Map(
    figure.rows.flatMap((row) => (row.kind === 'step' ? [[row.id, row.when] as const] : [])),
  )
  const sorted = [...dates.values()].sort((one, other) => dayNumber(one) - dayNumber(other))
  return {
    when(id) {
      const date = dates.get(id)
      if (date === undefined) throw new Error(`The road has no dated step called ${id}.`)
      return date
    },
    next: (when) => sorted.find((date) => dayNumber(date) > dayNumber(when)) ?? when,
  }
}

type Row = RoadFigure['rows'][number]
type RowOf<Kind extends Row['kind']> = Extract<Row, { kind: Kind }>

/** "72 months", "363 days". */
function waitLength(row: RowOf<'wait'>, { when }: Reading): string {
  const from = when(row.from)
  const to = when(row.to)
  const count = row.unit === 'days' ? daysBetween(from, to) : monthsBetween(from, to)
  if (count === undefined)
    throw new Error(`The wait ${row.id} is in days, but one of its dates has no day.`)
  return `${count} ${row.unit}`
}

function toldBetween(row: RowOf<'undated'>, { when }: Reading): string {
  return `told between ${monthLabel(when(row.between[0]))} and ${monthLabel(when(row.between[1]))}`
}

function whenOf(row: Row, reading: Reading): string {
  if (row.kind === 'step') return dateLabel(row.when)
  if (row.kind === 'undated') return `no date; ${toldBetween(row, reading)}`
  return `${dateLabel(reading.when(row.from))} to ${dateLabel(reading.when(row.to))}`
}

function markOf(row: Row, reading: Reading): RoadMark {
  const { when, next } = reading
  const { id, kind } = row
  if (kind === 'step') {
    const label = `${dateLabel(row.when)}: ${row.short}`
    return {
      id,
      kind,
      when: whenOf(row, reading),
      label,
      text: `${dateLabel(row.when)}. ${row.text}.`,
      span: [dayNumber(row.when), dayNumber(next(row.when))],
    }
  }
  if (kind === 'undated') {
    const span = [dayNumber(when(row.between[0])), dayNumber(when(row.between[1]))] as const
    return {
      id,
      kind,
      when: whenOf(row, reading),
      label: `no date: ${row.short}`,
      text: `No date, ${toldBetween(row, reading)}. ${row.text}.`,
      span,
    }
  }
  const length = waitLength(row, reading)
  const span = [dayNumber(when(row.from)), dayNumber(when(row.to))] as const
  return {
    id,
    kind,
    when: whenOf(row, reading),
    length,
    label: `${length}: ${row.short}`,
    text: `${length} ${row.text}.`,
    span,
  }
}

function tableRow(row: Row, reading: Reading): TableRow {
  const isWait = row.kind === 'wait'
  return {
    cells: [
      isWait ? `Wait ${row.text}` : row.text,
      whenOf(row, reading),
      isWait ? waitLength(row, reading) : '–',
    ],
    evidence: row.evidence,
  }
}

export function roadSeries(figure: RoadFigure): Series<RoadMarks> {
  const reading = readDates(figure)
  const { rows } = figure
  const steps = rows.filter((row) => row.kind !== 'wait')
  const undated = rows.filter((row) => row.kind === 'undated')
  const dated = rows.filter((row) => row.kind === 'step')
  const waits = rows.filter((row) => row.kind === 'wait')
  const first = dated[0]
  const last = dated.at(-1)
  const years = [1990, 1992, 1994, 1996, 1998].map((year) => ({
    year,
    day: dayNumber(`${year}-01-01`),
  }))
  return {
    marks: { marks: rows.map((row) => markOf(row, reading)), years },
    table: {
      columns: [
        { label: 'Step or wait' },
        { label: 'Date' },
        { label: 'Length', unit: 'computed', numeric: true },
      ],
      rows: rows.map((row) => tableRow(row, reading)),
    },
    summary: [
      `The road has ${countInWords(steps.length)} steps, from ${first ? dateLabel(first.when) : ''} to ${last ? dateLabel(last.when) : ''};`,
      `${countInWords(undated.length)} of them carry no date.`,
      ...waits.map((row) => `It took ${waitLength(row, reading)} ${row.text}.`),
    ].join(' '),
  }
}
