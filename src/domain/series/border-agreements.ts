/**
 * China's border agreements with each neighbour, as Jia reports them, beside the five summits. What
 * is counted is order in time: months from the first summit, and from the latest summit before each
 * agreement. Whether a border is settled is Jia's word and is marked as his.
 */
import * as v from 'valibot'
import { evidenceSchema, textSchema } from '#domain/question/question-base.ts'
import {
  calendarDateSchema,
  monthLabel,
  shortMonthLabel,
  monthsBetween,
  placeBetweenYears,
} from './calendar-date.ts'
import { countries, neighbourSchema, neighbours, type Neighbour } from './country.ts'
import { countInWords, figureBase, listInWords, type Series } from './figure-base.ts'

const agreementSchema = v.strictObject({
  kind: v.literal('agreement'),
  neighbour: neighbourSchema,
  when: calendarDateSchema,
  name: textSchema,
  /** What Jia makes of it, in a few words. */
  status: textSchema,
  /** True where he says that it settled what was open. */
  settles: v.optional(v.boolean(), false),
  evidence: evidenceSchema,
})
const noneSchema = v.strictObject({
  kind: v.literal('none'),
  neighbour: neighbourSchema,
  status: textSchema,
  evidence: evidenceSchema,
})
const summitSchema = v.strictObject({
  kind: v.literal('summit'),
  city: textSchema,
  when: calendarDateSchema,
  evidence: evidenceSchema,
})

export const borderAgreementsSchema = v.strictObject({
  id: v.literal('border-agreements'),
  ...figureBase,
  rows: v.array(v.variant('kind', [agreementSchema, noneSchema, summitSchema])),
})
export type BorderAgreementsFigure = v.InferOutput<typeof borderAgreementsSchema>
type Agreement = v.InferOutput<typeof agreementSchema>
type Summit = v.InferOutput<typeof summitSchema>

/** The years drawn: from the start of the first to the start of the last. */
export const laneYears = { from: 1990, to: 2001 } as const

export type LaneMark = {
  readonly place: number
  readonly label: string
  readonly settles: boolean
  /** The row of the table that tells of it, and its date there. */
  readonly row: number
  readonly when: string
}
export type Lane = {
  readonly neighbour: Neighbour
  /** Jia's last word on this border. */
  readonly status: string
  readonly agreements: readonly LaneMark[]
  /** The row of the table for a lane without agreements. */
  readonly row: number | undefined
  /** Where the line turns from open to settled, 0 to 1; undefined where Jia never says so. */
  readonly settledFrom: number | undefined
}
export type BorderAgreementsMarks = {
  readonly lanes: readonly Lane[]
  readonly summits: readonly {
    readonly place: number
    readonly label: string
    readonly city: string
  }[]
}

const place = (when: string) => placeBetweenYears(when, laneYears.from, laneYears.to)

/** The summit in the same month or the last one before it. */
function latestSummit(agreement: Agreement, summits: readonly Summit[]): Summit | undefined {
  return summits.findLast((summit) => monthsBetween(summit.when, agreement.when) >= 0)
}

function sinceSummit(agreement: Agreement, summits: readonly Summit[]): string {
  const summit = latestSummit(agreement, summits)
  if (!summit) return 'none yet'
  const months = monthsBetween(summit.when, agreement.when)
  const gap = months === 0 ? 'same month' : `${months} months earlier`
  return `${summit.city}, ${monthLabel(summit.when)} (${gap})`
}

/** In a month with a summit the two stand together, since the papers give no day that would part them. */
function placeOf(agreement: Agreement, summits: readonly Summit[]): number {
  const summit = latestSummit(agreement, summits)
  const together = summit && monthLabel(summit.when) === monthLabel(agreement.when)
  return place(together ? summit.when : agreement.when)
}

/** Agreements first, then the neighbours without one. */
function tableOrder({ rows }: BorderAgreementsFigure) {
  return [
    ...rows.filter((row) => row.kind === 'agreement'),
    ...rows.filter((row) => row.kind === 'none'),
  ]
}

function laneOf(figure: BorderAgreementsFigure, neighbour: Neighbour): Lane {
  const summits = figure.rows.filter((row) => row.kind === 'summit')
  const rows = figure.rows.filter((row) => row.kind !== 'summit' && row.neighbour === neighbour)
  const agreements = rows.filter((row) => row.kind === 'agreement')
  const settling = agreements.find((agreement) => agreement.settles)
  const last = rows.at(-1)
  return {
    neighbour,
    status: last && last.kind !== 'summit' ? last.status : '',
    agreements: agreements.map((one) => ({
      place: placeOf(one, summits),
      label: shortMonthLabel(one.when),
      settles: one.settles,
      row: tableOrder(figure).indexOf(one),
      when: monthLabel(one.when),
    })),
    row: last?.kind === 'none' ? tableOrder(figure).indexOf(last) : undefined,
    settledFrom: settling && placeOf(settling, summits),
  }
}

const signed = (months: number) => (months < 0 ? `−${-months}` : `+${months}`)

export function borderAgreementsSeries(
  figure: BorderAgreementsFigure,
): Series<BorderAgreementsMarks> {
  const summits = figure.rows.filter((row) => row.kind === 'summit')
  const agreements = figure.rows.filter((row) => row.kind === 'agreement')
  const without = figure.rows.filter((row) => row.kind === 'none')
  const first = summits[0]?.when ?? ''
  const after = agreements.filter((agreement) => monthsBetween(first, agreement.when) >= 0)
  const partners = new Set(agreements.map((agreement) => agreement.neighbour))
  const gaps = after.map((one) =>
    monthsBetween(latestSummit(one, summits)?.when ?? first, one.when),
  )
  return {
    marks: {
      lanes: neighbours.map((neighbour) => laneOf(figure, neighbour)),
      summits: summits.map(({ when, city }, index) => ({
        place: place(when),
        label: String(index + 1),
        city,
      })),
    },
    table: {
      columns: [
        { label: 'China’s border with' },
        { label: 'Agreement' },
        { label: 'When' },
        { label: 'From the first summit', unit: 'months', numeric: true },
        { label: 'Latest summit' },
        { label: 'In Jia’s account' },
      ],
      rows: [
        ...agreements.map((one) => ({
          cells: [
            countries[one.neighbour].name,
            one.name,
            monthLabel(one.when),
            signed(monthsBetween(first, one.when)),
            sinceSummit(one, summits),
            one.status,
          ],
          evidence: one.evidence,
        })),
        ...without.map((row) => ({
          cells: [countries[row.neighbour].name, 'none reported', '–', '–', '–', row.status],
          evidence: row.evidence,
        })),
      ],
    },
    summary: [
      `Jia reports ${countInWords(agreements.length)} agreements with ${countInWords(partners.size)} neighbours and none with ${listInWords(without.map((row) => countries[row.neighbour].name))}.`,
      `${countInWords(agreements.length - after.length)} came before the first summit of ${monthLabel(first)}; ${countInWords(after.length)} came later, each no more than ${Math.max(...gaps)} months after the latest summit.`,
      `The summits: ${listInWords(summits.map((summit) => `${summit.city} in ${monthLabel(summit.when)}`))}.`,
    ]
      .map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1))
      .join(' '),
  }
}
