/**
 * The three meetings of 2000 and the standing meetings and bodies of the Shanghai Five: which paper
 * tells of them, and to which meeting it ties each body. What one paper reports and the other does not
 * is counted here.
 */
import * as v from 'valibot'
import { evidenceSchema, idSchema, textSchema } from '#domain/question/question-base.ts'
import { coderNames, coders, type Coder } from '#domain/series/agenda/coded-cell.ts'
import { calendarDateSchema, dateLabel } from '#domain/series/calendar-date.ts'
import { countries, countrySchema } from '#domain/series/country.ts'
import { countInWords, figureBase, listInWords, type Series } from '#domain/series/figure-base.ts'

const meetingSchema = v.strictObject({
  kind: v.literal('meeting'),
  id: idSchema,
  name: textSchema,
  city: textSchema,
  when: calendarDateSchema,
  seats: v.pipe(v.number(), v.integer(), v.minValue(1)),
  observer: v.optional(countrySchema),
  told: v.strictObject({ jia: v.optional(textSchema), ding: v.optional(textSchema) }),
  evidence: evidenceSchema,
})

/** What a paper says of a body, and the meeting in whose account it stands; none where it names none. */
const sayingSchema = v.strictObject({ word: textSchema, from: v.optional(idSchema) })

const bodySchema = v.strictObject({
  kind: v.literal('body'),
  id: idSchema,
  name: textSchema,
  said: v.strictObject({ jia: v.optional(sayingSchema), ding: v.optional(sayingSchema) }),
  evidence: evidenceSchema,
})

export const ministers2000Schema = v.strictObject({
  id: v.literal('ministers-2000'),
  ...figureBase,
  rows: v.array(v.variant('kind', [meetingSchema, bodySchema])),
})
export type Ministers2000Figure = v.InferOutput<typeof ministers2000Schema>
type Meeting = v.InferOutput<typeof meetingSchema>
type Body = v.InferOutput<typeof bodySchema>

/** What one paper says at a node: the words, and the whole cell of the table. */
export type Report = {
  readonly coder: Coder
  readonly words: string | undefined
  /** The meeting to which the words are tied, for drawings without lines. */
  readonly tie?: string | undefined
  readonly cell: string
}
export type MeetingNode = {
  readonly id: string
  readonly name: string
  readonly where: string
  readonly met: string
  readonly seats: number
  readonly observer: string | undefined
  readonly reports: readonly Report[]
}
export type BodyNode = {
  readonly id: string
  readonly name: string
  readonly reports: readonly (Report & {
    /** The place of the meeting among the meetings; undefined where the paper names none. */
    readonly from: number | undefined
  })[]
}
export type Ministers2000Marks = {
  readonly meetings: readonly MeetingNode[]
  readonly bodies: readonly BodyNode[]
}

export const notReported = 'not reported'

function meetingOf(row: Meeting): MeetingNode {
  const observer = row.observer && countries[row.observer].name
  return {
    id: row.id,
    name: row.name,
    where: `${row.city}, ${dateLabel(row.when)}`,
    met: `${row.seats} states${observer ? `, ${observer} observing` : ''}`,
    seats: row.seats,
    observer,
    reports: coders.map((coder) => ({
      coder,
      words: row.told[coder],
      cell: row.told[coder] ?? notReported,
    })),
  }
}

function bodyOf(row: Body, meetings: readonly Meeting[]): BodyNode {
  return {
    id: row.id,
    name: row.name,
    reports: coders.map((coder) => {
      const said = row.said[coder]
      const from = meetings.findIndex(({ id }) => id === said?.from)
      const meeting = meetings[from]
      if (said?.from !== undefined && !meeting)
        throw new Error(`The body ${row.id} names no meeting called ${said.from}.`)
      const tie = meeting && `under the ${meeting.name.toLowerCase()}`
      const words = said && (tie ? said.word : `${said.word}, no meeting named`)
      return {
        coder,
        words,
        tie,
        cell: [words ?? notReported, ...(tie ? [tie] : [])].join('; '),
        from: meeting && from,
      }
    }),
  }
}

type Node = { readonly reports: readonly Report[] }
const named = (nodes: readonly Node[], which: Coder) =>
  nodes.filter(({ reports }) => reports.some(({ coder, words }) => coder === which && words))

function wordsFor({ meetings, bodies }: Ministers2000Marks): string {
  const shared = bodies
    .map(({ reports }) => reports.flatMap(({ from }) => from ?? []))
    .filter((ties) => ties.length === coders.length)
  const apart = shared.filter((ties) => new Set(ties).size > 1)
  const told = meetings.map(({ name, where, met }) => `${name.toLowerCase()} (${where}; ${met})`)
  return [
    `The meetings drawn are those of the ${listInWords(told)}.`,
    ...coders.map(
      (coder) =>
        `${coderNames[coder]} tells of ${countInWords(named(meetings, coder).length)} of the ${countInWords(meetings.length)} meetings and of ${countInWords(named(bodies, coder).length)} of the ${countInWords(bodies.length)} standing meetings and bodies.`,
    ),
    ...bodies.map(
      ({ name, reports }) =>
        `${name}: ${reports.map(({ coder, cell }) => `${coderNames[coder]}, ${cell}`).join('; ')}.`,
    ),
    `Both papers tie ${countInWords(shared.length)} of them to a meeting, and in ${apart.length === shared.length ? 'every case' : countInWords(apart.length)} to different ones.`,
  ].join(' ')
}

export function ministers2000Series({ rows }: Ministers2000Figure): Series<Ministers2000Marks> {
  const meetingRows = rows.filter((row) => row.kind === 'meeting')
  const bodyRows = rows.filter((row) => row.kind === 'body')
  const meetings = meetingRows.map(meetingOf)
  const bodies = bodyRows.map((row) => bodyOf(row, meetingRows))
  const marks = { meetings, bodies }
  return {
    marks,
    table: {
      columns: [
        { label: 'Meeting or body' },
        { label: 'Where and when' },
        { label: 'Who met' },
        ...coders.map((coder) => ({ label: `In ${coderNames[coder]}’s paper` })),
      ],
      rows: [
        ...meetings.map(({ name, where, met, reports }, index) => ({
          cells: [name, where, met, ...reports.map(({ cell }) => cell)],
          evidence: meetingRows[index]?.evidence ?? [],
        })),
        ...bodies.map(({ name, reports }, index) => ({
          cells: [name, '–', '–', ...reports.map(({ cell }) => cell)],
          evidence: bodyRows[index]?.evidence ?? [],
        })),
      ],
    },
    summary: wordsFor(marks),
  }
}
