/**
 * Separatism, extremism and terrorism from meeting to meeting, as this course reads the two papers.
 * Summits carry their number; two meetings are told by Ding alone, which is not the same as a meeting
 * at which Jia names nothing.
 */
import * as v from 'valibot'
import { evidenceSchema, idSchema, textSchema } from '#domain/question/question-base.ts'
import { calendarDateSchema, dateLabel, monthLabel } from '#domain/series/calendar-date.ts'
import { countInWords, figureBase, listInWords, type Series } from '#domain/series/figure-base.ts'
import {
  cellLabel,
  codedBase,
  codedCell,
  coderNames,
  coders,
  codersSchema,
  isNamed,
  type CodedCell,
  type Coder,
} from './coded-cell.ts'

/** In the order of the summit papers; the Convention's title has terrorism first. */
export const forces = ['separatism', 'extremism', 'terrorism'] as const

const meetingSchema = v.strictObject({
  id: idSchema,
  /** For all but summits: who met, or which document it left. */
  what: v.optional(textSchema),
  city: textSchema,
  when: calendarDateSchema,
  /** Which papers tell of the meeting. */
  told: v.optional(codersSchema, 'both'),
  named: v.array(v.strictObject({ force: v.picklist(forces), ...codedBase })),
  evidence: evidenceSchema,
})

export const threeForcesTraceSchema = v.strictObject({
  id: v.literal('three-forces-trace'),
  ...figureBase,
  rows: v.array(meetingSchema),
})
export type ThreeForcesTraceFigure = v.InferOutput<typeof threeForcesTraceSchema>
type Meeting = v.InferOutput<typeof meetingSchema>

export type TraceMeeting = {
  readonly id: string
  /** Counts the summits; undefined for other meetings and documents. */
  readonly summit: number | undefined
  readonly name: string
  readonly date: string
  readonly cells: readonly CodedCell[]
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function cellsOf(meeting: Meeting): CodedCell[] {
  return forces.map((force) =>
    codedCell(meeting.named.find((cell) => cell.force === force)?.by, meeting.told),
  )
}

function marksOf(rows: readonly Meeting[]): TraceMeeting[] {
  let summits = 0
  return rows.map((row) => {
    if (row.what === undefined) summits += 1
    const name = capital(row.what ?? row.city)
    return {
      id: row.id,
      summit: row.what === undefined ? summits : undefined,
      name,
      date: name.includes(row.city) ? dateLabel(row.when) : `${row.city}, ${dateLabel(row.when)}`,
      cells: cellsOf(row),
    }
  })
}

/** "The defence ministers (March 2000) … are told by Ding alone." */
function toldAlone(rows: readonly Meeting[], coder: Coder): string[] {
  const alone = rows.filter(({ told }) => told === coder)
  if (alone.length === 0) return []
  const names = alone.map(
    (row) => `the ${row.what ?? `${row.city} summit`} (${monthLabel(row.when)})`,
  )
  return [capital(`${listInWords(names)} stand in ${coderNames[coder]}’s account alone.`)]
}

function wordsFor(rows: readonly Meeting[], marks: readonly TraceMeeting[]): string {
  const first = marks.findIndex(({ cells }) => cells.some(isNamed))
  const later = marks.slice(first)
  const full = later.filter(({ cells }) => cells.every(isNamed)).length
  const all = countInWords(later.length)
  const apart = marks
    .flatMap(({ cells }) => cells)
    .filter(({ jia, ding }) => jia !== ding && jia !== 'untold' && ding !== 'untold').length
  return [
    `Before ${rows[first]?.city ?? ''} in ${monthLabel(rows[first]?.when ?? '')} neither paper names any of the three.`,
    `From then on ${listInWords(forces)} are all named at ${full === later.length ? 'each' : countInWords(full)} of the ${all} meetings drawn.`,
    ...coders.flatMap((coder) => toldAlone(rows, coder)),
    apart === 0
      ? 'Wherever both papers tell of a meeting, they name the same.'
      : `Where both papers tell of a meeting, they differ in ${countInWords(apart)} cells.`,
  ].join(' ')
}

export function threeForcesTraceSeries({
  rows,
}: ThreeForcesTraceFigure): Series<readonly TraceMeeting[]> {
  const marks = marksOf(rows)
  return {
    marks,
    table: {
      columns: [
        { label: 'Meeting' },
        { label: 'Where and when' },
        ...forces.map((force) => ({ label: capital(force) })),
      ],
      rows: rows.map((row, index) => ({
        cells: [
          capital(row.what ?? `summit ${marks[index]?.summit ?? ''}`),
          `${row.city}, ${dateLabel(row.when)}`,
          ...cellsOf(row).map(cellLabel),
        ],
        evidence: [...new Set([...row.evidence, ...row.named.flatMap((cell) => cell.evidence)])],
      })),
    },
    summary: wordsFor(rows, marks),
  }
}
