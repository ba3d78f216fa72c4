/**
 * The five summits of the Shanghai Five and the founding of the SCO, each on its day. Who sat across
 * from whom is read from the sides of a meeting: two sides make it two-sided, one side is a common
 * table. Days between meetings and in all are counted here.
 */
import * as v from 'valibot'
import { evidenceSchema, textSchema } from '#domain/question/question-base.ts'
import {
  calendarDateSchema,
  dateLabel,
  daysBetween,
  placeBetweenYears,
  shortMonthLabel,
} from '#domain/series/calendar-date.ts'
import { countries, fiveCodes } from '#domain/series/country.ts'
import {
  countInWords,
  figureBase,
  groupDigits,
  listInWords,
  type Series,
} from '#domain/series/figure-base.ts'

const memberSchema = v.picklist([...fiveCodes, 'uz'])
export type Member = v.InferOutput<typeof memberSchema>

export const summitsSchema = v.strictObject({
  id: v.literal('summits-1996-2001'),
  ...figureBase,
  rows: v.array(
    v.strictObject({
      kind: v.picklist(['summit', 'founding']),
      city: textSchema,
      country: memberSchema,
      when: calendarDateSchema,
      /** Who sits together: two lists where two sides face each other, one where all share a table. */
      sides: v.pipe(v.array(v.array(memberSchema)), v.minLength(1), v.maxLength(2)),
      evidence: evidenceSchema,
    }),
  ),
})
export type SummitsFigure = v.InferOutput<typeof summitsSchema>
type Meeting = SummitsFigure['rows'][number]

export type TalksForm = 'two-sided' | 'multilateral' | 'organisation'

/** The years drawn: from the start of the first to the start of the last. */
export const timelineYears = { from: 1996, to: 2002 } as const

export type MeetingMark = {
  /** 1 to 5 for the summits; undefined for the founding. */
  readonly number: number | undefined
  readonly city: string
  readonly host: Member
  readonly date: string
  /** For little room: "26 Apr 1996". */
  readonly shortDate: string
  /** Days since the first meeting. */
  readonly since: number
  readonly place: number
  readonly form: TalksForm
  readonly sides: readonly (readonly Member[])[]
}
export type SummitsMarks = {
  readonly meetings: readonly MeetingMark[]
  /** Between one meeting and the next, at the middle of the wait. */
  readonly waits: readonly { readonly days: number; readonly place: number }[]
  readonly total: { readonly days: number; readonly from: number; readonly to: number }
  readonly years: readonly { readonly year: number; readonly place: number }[]
}

const place = (when: string) => placeBetweenYears(when, timelineYears.from, timelineYears.to)

function formOf({ kind, sides }: Meeting): TalksForm {
  if (kind === 'founding') return 'organisation'
  return sides.length === 2 ? 'two-sided' : 'multilateral'
}

function daysFrom(from: Meeting | undefined, to: Meeting | undefined): number {
  const days = from && to && daysBetween(from.when, to.when)
  if (days === undefined) throw new Error('Days are counted, so every meeting needs its full date.')
  return days
}

function marksOf(rows: readonly Meeting[]): SummitsMarks {
  const places = rows.map((row) => place(row.when))
  const later = rows.slice(1)
  return {
    meetings: rows.map((row, index) => ({
      number: row.kind === 'summit' ? index + 1 : undefined,
      city: row.city,
      host: row.country,
      date: dateLabel(row.when),
      shortDate: `${Number(row.when.slice(8))} ${shortMonthLabel(row.when)}`,
      since: daysFrom(rows[0], row),
      place: place(row.when),
      form: formOf(row),
      sides: row.sides,
    })),
    waits: later.map((row, index) => ({
      days: daysFrom(rows[index], row),
      place: ((places[index] ?? 0) + place(row.when)) / 2,
    })),
    total: { days: daysFrom(rows[0], rows.at(-1)), from: places[0] ?? 0, to: places.at(-1) ?? 1 },
    years: Array.from({ length: timelineYears.to - timelineYears.from }, (_, index) => {
      const year = timelineYears.from + index
      return { year, place: place(`${year}-01-01`) }
    }),
  }
}

const meetingName = (mark: MeetingMark) =>
  mark.number === undefined ? 'Founding of the SCO' : `Summit ${mark.number}`

const formLabel = ({ form, sides }: MeetingMark) =>
  form === 'organisation'
    ? `${form} of ${countInWords(sides.flat().length)} members`
    : sides.length === 2
      ? `${form}, ${sides.map((side) => side.length).join(' and ')}`
      : form

function wordsFor({ meetings, waits, total }: SummitsMarks): string {
  const summits = meetings.filter((one) => one.number !== undefined)
  const founding = meetings.find((one) => one.form === 'organisation')
  const hosts = new Set(summits.map((one) => one.host))
  const members = new Set(summits.flatMap((one) => one.sides.flat()))
  const twoSided = summits.filter((one) => one.form === 'two-sided')
  const turn = summits.find((one) => one.form === 'multilateral')
  const eachOnce = hosts.size === summits.length && hosts.size === members.size
  const hosted = eachOnce ? ', one in each member country' : ''
  return [
    `The Shanghai Five held ${countInWords(summits.length)} summits from ${summits[0]?.date ?? ''} to ${summits.at(-1)?.date ?? ''}${hosted}: ${listInWords(summits.map((one) => one.city))}.`,
    `The first ${countInWords(twoSided.length)} were two-sided, with China facing the other four; from ${turn?.city ?? ''} on the talks were multilateral.`,
    `The SCO was founded in ${founding?.city ?? ''} on ${founding?.date ?? ''} with ${countInWords(founding?.sides.flat().length ?? 0)} members.`,
    `From one meeting to the next it took ${listInWords(waits.map((wait) => String(wait.days)))} days, ${groupDigits(total.days)} in all.`,
  ].join(' ')
}

export function summitsSeries({ rows }: SummitsFigure): Series<SummitsMarks> {
  const marks = marksOf(rows)
  return {
    marks,
    table: {
      columns: [
        { label: 'Meeting' },
        { label: 'Place' },
        { label: 'Date' },
        { label: 'Form of the talks' },
        { label: 'Since the one before', unit: 'days', numeric: true },
        { label: 'Since the first', unit: 'days', numeric: true },
      ],
      rows: rows.map((row, index) => {
        const mark = marks.meetings[index]
        const before = marks.waits[index - 1]
        return {
          cells: [
            mark ? meetingName(mark) : '',
            `${row.city}, ${countries[row.country].name}`,
            dateLabel(row.when),
            mark ? formLabel(mark) : '',
            before ? before.days : '–',
            mark ? groupDigits(mark.since) : '',
          ],
          evidence: row.evidence,
        }
      }),
    },
    summary: wordsFor(marks),
  }
}
