/**
 * From the founding of the SCO to the membership of India and Pakistan: seven dated steps. Waits are
 * computed in days, from each step to the next and from observer to member. For Ufa, a summit of two
 * days, the first is taken.
 */
import * as v from 'valibot'
import { evidenceSchema, idSchema, textSchema } from '#domain/question/question-base.ts'
import {
  calendarDateSchema,
  dateLabel,
  daysBetween,
  placeBetweenYears,
} from '#domain/series/calendar-date.ts'
import {
  countInWords,
  figureBase,
  groupDigits,
  listInWords,
  type Series,
  type TableRow,
} from '#domain/series/figure-base.ts'
import type { StairCell, StairLine, StairMarks, StairStep } from './stair.ts'

const standings = ['none', 'observer', 'member'] as const

const stepSchema = v.strictObject({
  kind: v.literal('step'),
  id: idSchema,
  when: calendarDateSchema,
  city: textSchema,
  /** Few words for the drawing. */
  short: textSchema,
  text: textSchema,
  /** What India and Pakistan are in the SCO from this day on. */
  standing: v.picklist(standings),
  evidence: evidenceSchema,
})
const waitSchema = v.strictObject({
  kind: v.literal('wait'),
  id: idSchema,
  text: textSchema,
  from: idSchema,
  to: idSchema,
  evidence: evidenceSchema,
})

export const accessionLadderSchema = v.strictObject({
  id: v.literal('accession-ladder'),
  ...figureBase,
  rows: v.array(v.variant('kind', [stepSchema, waitSchema])),
})
export type AccessionLadderFigure = v.InferOutput<typeof accessionLadderSchema>
type Step = v.InferOutput<typeof stepSchema>

/** The years drawn: from the start of the first to the start of the last. */
export const ladderYears = { from: 2000, to: 2018 } as const
const ticks = [2005, 2010, 2015]

const place = (when: string) => placeBetweenYears(when, ladderYears.from, ladderYears.to)
const daysLabel = (days: number) => `${groupDigits(days)} days`
const lines: Readonly<Record<Step['standing'], StairLine>> = {
  none: 'bare',
  observer: 'open',
  member: 'firm',
}

function daysFrom(one: Step, other: Step): number {
  const days = daysBetween(one.when, other.when)
  if (days === undefined) throw new Error(`The day of ${one.id} or of ${other.id} is not given.`)
  return days
}

function stepNamed(steps: readonly Step[], id: string): Step {
  const found = steps.find((step) => step.id === id)
  if (!found) throw new Error(`The ladder has no step called ${id}.`)
  return found
}

/** A wait as the table’s last column has it. */
function waitCell(from: Step, to: Step): StairCell {
  return { column: 3, value: groupDigits(daysFrom(from, to)) }
}

function stairStep(step: Step, index: number, steps: readonly Step[]): StairStep {
  const below = steps[index - 1]
  return {
    number: index + 1,
    place: place(step.when),
    when: `${dateLabel(step.when)}, ${step.city}`,
    what: step.short,
    reached: below && {
      label: daysLabel(daysFrom(below, step)),
      line: lines[below.standing],
      cell: waitCell(below, step),
    },
    full: step.standing === 'member',
  }
}

type Wait = {
  readonly row: v.InferOutput<typeof waitSchema>
  readonly from: Step
  readonly to: Step
}

function readWaits(figure: AccessionLadderFigure, steps: readonly Step[]): Wait[] {
  return figure.rows
    .filter((row) => row.kind === 'wait')
    .map((row) => ({ row, from: stepNamed(steps, row.from), to: stepNamed(steps, row.to) }))
}

function tableRows(steps: readonly Step[], waits: readonly Wait[]): TableRow[] {
  return [
    ...steps.map((step, index) => {
      const below = steps[index - 1]
      return {
        cells: [
          `${index + 1}. ${step.text}`,
          dateLabel(step.when),
          step.city,
          below ? groupDigits(daysFrom(below, step)) : '–',
        ],
        evidence: step.evidence,
      }
    }),
    ...waits.map(({ row, from, to }) => ({
      cells: [
        `From ${row.text}`,
        `${dateLabel(from.when)} to ${dateLabel(to.when)}`,
        '–',
        groupDigits(daysFrom(from, to)),
      ],
      evidence: row.evidence,
    })),
  ]
}

function inWords(steps: readonly Step[], waits: readonly Wait[]): string {
  const between = steps
    .slice(1)
    .map((to, index) => ({ from: steps[index] ?? to, to }))
    .map(({ from, to }) => ({ from, to, days: daysFrom(from, to) }))
  const longest = between.toSorted((one, other) => other.days - one.days)[0]
  const named = (step: Step) => `${step.city} in ${step.when.slice(0, 4)}`
  return [
    `The ladder has ${countInWords(steps.length)} steps.`,
    `The waits between them are ${listInWords(between.map(({ days }) => groupDigits(days)))} days.`,
    ...(longest
      ? [
          `The longest, ${daysLabel(longest.days)}, lies between ${named(longest.from)} and ${named(longest.to)}.`,
        ]
      : []),
    ...waits.map(
      ({ row, from, to }) => `From ${row.text} it took ${daysLabel(daysFrom(from, to))}.`,
    ),
  ].join(' ')
}

export function accessionLadderSeries(figure: AccessionLadderFigure): Series<StairMarks> {
  const steps = figure.rows.filter((row) => row.kind === 'step')
  const waits = readWaits(figure, steps)
  const [whole] = waits
  return {
    marks: {
      steps: steps.map(stairStep),
      ticks: ticks.map((year) => ({ label: String(year), place: place(`${year}-01-01`) })),
      ...(whole && {
        measure: {
          from: place(whole.from.when),
          to: place(whole.to.when),
          label: `${whole.row.text}: ${daysLabel(daysFrom(whole.from, whole.to))}`,
          cell: waitCell(whole.from, whole.to),
        },
      }),
    },
    table: {
      columns: [
        { label: 'Step' },
        { label: 'Date' },
        { label: 'Summit' },
        { label: 'Wait before it', unit: 'days, computed', numeric: true },
      ],
      rows: tableRows(steps, waits),
    },
    summary: inWords(steps, waits),
  }
}
