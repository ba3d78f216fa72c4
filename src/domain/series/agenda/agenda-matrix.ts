/**
 * What the summits dealt with: topics by summits, as this course reads Jia's account and, as a second
 * reader would, Ding's. Totals, first appearances and the agreement of the two readings are counted
 * here; topics stand in the order in which Jia's account first names them.
 */
import * as v from 'valibot'
import { idSchema, evidenceSchema, textSchema } from '#domain/question/question-base.ts'
import { calendarDateSchema } from '#domain/series/calendar-date.ts'
import { countInWords, figureBase, listInWords, type Series } from '#domain/series/figure-base.ts'
import {
  cellLabel,
  codedBase,
  codedCell,
  coderNames,
  countNamed,
  type CodedCell,
  type Coder,
} from './coded-cell.ts'

const summitSchema = v.strictObject({
  kind: v.literal('summit'),
  id: idSchema,
  city: textSchema,
  when: calendarDateSchema,
  evidence: evidenceSchema,
})
const topicSchema = v.strictObject({
  kind: v.literal('topic'),
  id: idSchema,
  name: textSchema,
  /** For the drawing, where there is little room. */
  short: textSchema,
  /** The cells that somebody fills, by the id of the summit. */
  named: v.pipe(
    v.array(v.strictObject({ at: idSchema, ...codedBase })),
    v.minLength(1, 'is named at no summit'),
  ),
})

export const agendaMatrixSchema = v.strictObject({
  id: v.literal('agenda-matrix'),
  ...figureBase,
  rows: v.array(v.variant('kind', [summitSchema, topicSchema])),
})
export type AgendaMatrixFigure = v.InferOutput<typeof agendaMatrixSchema>
type Summit = v.InferOutput<typeof summitSchema>
type Topic = v.InferOutput<typeof topicSchema>

export type AgendaTopic = {
  readonly id: string
  readonly short: string
  readonly cells: readonly CodedCell[]
  /** The first summit at which Jia names it, by its place in the columns. */
  readonly first: number
}
export type AgendaSummit = {
  readonly year: string
  readonly city: string
  readonly named: Readonly<Record<Coder, number>>
  /** Topics that Jia names here and at no summit before. */
  readonly fresh: number
}
export type AgendaMarks = {
  readonly topics: readonly AgendaTopic[]
  readonly summits: readonly AgendaSummit[]
}

function topicOf(topic: Topic, summits: readonly Summit[]): AgendaTopic {
  const unknown = topic.named.find(({ at }) => !summits.some((summit) => summit.id === at))
  if (unknown) throw new Error(`The topic ${topic.id} names no summit called ${unknown.at}.`)
  const cells = summits.map((summit) =>
    codedCell(topic.named.find(({ at }) => at === summit.id)?.by),
  )
  const first = cells.findIndex((cell) => cell.jia === 'named')
  return { id: topic.id, short: topic.short, cells, first: first < 0 ? cells.length : first }
}

function countAt(topics: readonly AgendaTopic[], index: number, coder: Coder): number {
  return countNamed(
    topics.flatMap((topic) => topic.cells[index] ?? []),
    coder,
  )
}

function marksOf(topics: readonly AgendaTopic[], summits: readonly Summit[]): AgendaMarks {
  return {
    topics,
    summits: summits.map(({ when, city }, index) => ({
      year: when.slice(0, 4),
      city,
      named: { jia: countAt(topics, index, 'jia'), ding: countAt(topics, index, 'ding') },
      fresh: topics.filter((topic) => topic.first === index).length,
    })),
  }
}

function wordsFor({ topics, summits }: AgendaMarks): string {
  const cells = topics.flatMap((topic) => topic.cells)
  const agreed = cells.filter((cell) => cell.jia === cell.ding).length
  const only = (coder: Coder) =>
    cells.filter((cell) => cell[coder] === 'named' && cell.jia !== cell.ding).length
  const totals = (coder: Coder) => listInWords(summits.map((one) => String(one.named[coder])))
  const times = (count: number) => `${countInWords(count)} time${count === 1 ? '' : 's'}`
  return [
    `Of ${topics.length} topics, this course finds ${totals('jia')} in Jia’s account of ${listInWords(summits.map((one) => `${one.city} ${one.year}`))}, and ${totals('ding')} in Ding’s.`,
    `New in Jia’s account are ${listInWords(summits.map((one) => String(one.fresh)))}.`,
    `The two readings agree in ${agreed} of ${cells.length} cells (${Math.round((agreed / cells.length) * 100)}%); ${times(only('jia'))} only Jia reports a topic and ${times(only('ding'))} only Ding.`,
  ].join(' ')
}

export function agendaMatrixSeries({ rows }: AgendaMatrixFigure): Series<AgendaMarks> {
  const summits = rows.filter((row) => row.kind === 'summit')
  const coded = rows
    .filter((row) => row.kind === 'topic')
    .map((topic) => ({ topic, mark: topicOf(topic, summits) }))
    .sort((one, other) => one.mark.first - other.mark.first)
  const marks = marksOf(
    coded.map(({ mark }) => mark),
    summits,
  )
  const evidence = [...new Set(summits.flatMap((summit) => summit.evidence))]
  const totals = (coder: Coder) => ({
    cells: [
      `Topics in ${coderNames[coder]}’s account`,
      ...marks.summits.map((one) => one.named[coder]),
      '–',
    ],
    evidence,
  })
  return {
    marks,
    table: {
      columns: [
        { label: 'Topic' },
        ...marks.summits.map(({ year, city }) => ({ label: `${year} ${city}` })),
        { label: 'First in Jia’s account' },
      ],
      rows: [
        ...coded.map(({ topic, mark }) => ({
          cells: [
            topic.name,
            ...mark.cells.map(cellLabel),
            marks.summits[mark.first]?.year ?? 'never',
          ],
          evidence: [...new Set(topic.named.flatMap((cell) => cell.evidence))],
        })),
        totals('jia'),
        totals('ding'),
        {
          cells: ['New in Jia’s account', ...marks.summits.map((one) => one.fresh), '–'],
          evidence,
        },
      ],
    },
    summary: wordsFor(marks),
  }
}
