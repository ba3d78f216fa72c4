/**
 * The summit at which each topic of the agenda first appears in Jia's account, and how many have
 * appeared so far. The rows are those of the agenda matrix. A running total never falls, whatever
 * later summits leave out.
 */
import * as v from 'valibot'
import { dateLabel, dayNumber } from '#domain/series/calendar-date.ts'
import { countInWords, figureBase, listInWords, type Series } from '#domain/series/figure-base.ts'
import { agendaMatrixSchema, type AgendaMatrixFigure } from './agenda-matrix.ts'
import { codedCell } from './coded-cell.ts'

export const topicsFirstSeenSchema = v.strictObject({
  id: v.literal('topics-first-seen'),
  ...figureBase,
  rows: agendaMatrixSchema.entries.rows,
})
export type TopicsFirstSeenFigure = v.InferOutput<typeof topicsFirstSeenSchema>

type Rows = AgendaMatrixFigure['rows']
type Summit = Extract<Rows[number], { kind: 'summit' }>
type Topic = Extract<Rows[number], { kind: 'topic' }>

export type FirstSeenStep = {
  readonly city: string
  readonly year: string
  readonly date: string
  /** Between the first summit (0) and the last (1), by days. */
  readonly place: number
  readonly topics: readonly { readonly id: string; readonly name: string }[]
  /** As they stand in the table. */
  readonly names: string
  /** All topics seen up to and at this summit. */
  readonly seen: number
}

/** The first cell, in the order of the summits, in which Jia names a topic. */
function firstCell(topic: Topic, summits: readonly Summit[]) {
  const cells = summits.map(({ id }) => topic.named.find(({ at }) => at === id))
  return cells.find((cell) => codedCell(cell?.by).jia === 'named')
}

function stepsOf(summits: readonly Summit[], topics: readonly Topic[]) {
  const [start, end] = [summits[0], summits.at(-1)].map((one) => dayNumber(one?.when ?? ''))
  const firsts = topics.map((topic) => ({ topic, cell: firstCell(topic, summits) }))
  let seen = 0
  return summits.map((summit) => {
    const fresh = firsts.filter(({ cell }) => cell?.at === summit.id)
    seen += fresh.length
    const step: FirstSeenStep = {
      city: summit.city,
      year: summit.when.slice(0, 4),
      date: dateLabel(summit.when),
      place: (dayNumber(summit.when) - (start ?? 0)) / Math.max(1, (end ?? 1) - (start ?? 0)),
      topics: fresh.map(({ topic }) => ({ id: topic.id, name: topic.short })),
      names: fresh.map(({ topic }) => topic.short).join('; ') || 'none',
      seen,
    }
    const named = fresh.flatMap(({ cell }) => cell?.evidence ?? [])
    return { step, evidence: [...new Set([...summit.evidence, ...named])] }
  })
}

function wordsFor(steps: readonly FirstSeenStep[]): string {
  const all = steps.at(-1)?.seen ?? 0
  const most = Math.max(...steps.map(({ topics }) => topics.length))
  const leaps = steps.filter(({ topics }) => topics.length === most)
  const counts = (of: (step: FirstSeenStep) => number) =>
    listInWords(steps.map((step) => String(of(step))))
  return [
    `In Jia’s account ${counts((step) => step.topics.length)} topics appear for the first time at ${listInWords(steps.map(({ city, year }) => `${city} (${year})`))}, so that ${counts((step) => step.seen)} have been seen so far.`,
    ...leaps.map(
      ({ city, topics, seen }) =>
        `The highest step is ${city}, with ${countInWords(topics.length)} new topics and ${countInWords(seen)} of all ${countInWords(all)} reached.`,
    ),
    ...steps.map(({ city, names }) => `New at ${city}: ${names}.`),
  ].join(' ')
}

export function topicsFirstSeenSeries({
  rows,
}: TopicsFirstSeenFigure): Series<readonly FirstSeenStep[]> {
  const steps = stepsOf(
    rows.filter((row) => row.kind === 'summit'),
    rows.filter((row) => row.kind === 'topic'),
  )
  const marks = steps.map(({ step }) => step)
  return {
    marks,
    table: {
      columns: [
        { label: 'Summit' },
        { label: 'Date' },
        { label: 'New', unit: 'topics', numeric: true },
        { label: 'New topics' },
        { label: 'Seen so far', unit: 'topics', numeric: true },
      ],
      rows: steps.map(({ step, evidence }) => ({
        cells: [step.city, step.date, step.topics.length, step.names, step.seen],
        evidence,
      })),
    },
    summary: wordsFor(marks),
  }
}
