/**
 * Who belonged to the Shanghai Five and the SCO, and who observed, as the two papers name them: what
 * changed at each moment, in which paper it stands, and how many states there were of each kind after
 * it. A guest is one who was present at a single meeting.
 */
import * as v from 'valibot'
import { evidenceSchema, textSchema } from '#domain/question/question-base.ts'
import {
  coderNames,
  coders,
  codersSchema,
  type Coder,
  type Coders,
} from '#domain/series/agenda/coded-cell.ts'
import { calendarDateSchema, dateLabel, dayNumber } from '#domain/series/calendar-date.ts'
import { countries, countrySchema, type Country } from '#domain/series/country.ts'
import { countInWords, figureBase, listInWords, type Series } from '#domain/series/figure-base.ts'
import { latestSource } from '#domain/timeline/timeline-view.ts'

const standings = ['member', 'observer', 'guest'] as const
export type Standing = (typeof standings)[number]

export const membersInPapersSchema = v.strictObject({
  id: v.literal('members-in-papers'),
  ...figureBase,
  /** In the order of time. */
  rows: v.pipe(
    v.array(
      v.strictObject({
        when: calendarDateSchema,
        what: textSchema,
        changes: v.array(
          v.strictObject({ who: v.array(countrySchema), to: v.picklist(standings) }),
        ),
        by: codersSchema,
        evidence: evidenceSchema,
      }),
    ),
    v.minLength(2, 'needs two moments, or nothing changes'),
  ),
})
export type MembersInPapersFigure = v.InferOutput<typeof membersInPapersSchema>
type Row = MembersInPapersFigure['rows'][number]

export type MemberMoment = {
  /** "26 Apr" over "1996". */
  readonly day: string
  readonly year: string
  readonly what: string
  /** On the line of time, 0 to 1. */
  readonly place: number
  readonly members: number
  readonly observers: number
  readonly guests: number
  /** What the table says of observers. */
  readonly observed: string | number
  readonly by: string
  readonly coders: readonly Coder[]
  /** No state changes its standing: the same states found something. */
  readonly founding: boolean
}
export type MemberLane = {
  readonly country: Country
  readonly name: string
  /** From the moment of the change to the one at which it ends; the last runs on. */
  readonly stretches: readonly {
    readonly standing: Standing
    readonly from: number
    readonly to: number | undefined
  }[]
}
export type MembersMarks = {
  readonly moments: readonly MemberMoment[]
  readonly lanes: readonly MemberLane[]
  readonly years: readonly { readonly year: number; readonly place: number }[]
  /** Where Jia's latest dated source lies, and the first moment after it. */
  readonly jiaEnds: { readonly place: number; readonly before: number; readonly date: string }
}

const drawnYears = { from: 1996, to: 2018 } as const
const yearStart = (year: number) => dayNumber(`${year}-01-01`)
const span = yearStart(drawnYears.to) - yearStart(drawnYears.from)
const place = (when: string) => (dayNumber(when) - yearStart(drawnYears.from)) / span

function laneOf(country: Country, rows: readonly Row[]): MemberLane {
  const turns = rows.flatMap(({ changes }, at) =>
    changes.filter(({ who }) => who.includes(country)).map(({ to }) => ({ standing: to, at })),
  )
  return {
    country,
    name: countries[country].name,
    stretches: turns.map(({ standing, at }, index) => ({
      standing,
      from: at,
      to: standing === 'guest' ? at : turns[index + 1]?.at,
    })),
  }
}

/** The states of one standing right after a moment; a guest is one at that moment alone. */
function countAt(lanes: readonly MemberLane[], at: number, wanted: Standing): number {
  const held = lanes.filter(({ stretches }) => {
    const now = stretches.findLast(({ from }) => from <= at)
    return now?.standing === wanted && (wanted !== 'guest' || now.from === at)
  })
  return held.length
}

function observedLabel(observers: number, guests: number): string | number {
  if (guests > 0) return `${guests}, at one meeting`
  return observers === 0 ? 'none' : observers
}

const toldBy = (by: Coders): readonly Coder[] => (by === 'both' ? coders : [by])

function momentOf(row: Row, at: number, lanes: readonly MemberLane[]): MemberMoment {
  const [day = '', month = '', year = ''] = dateLabel(row.when).split(' ')
  const [members, observers, guests] = standings.map((one) => countAt(lanes, at, one))
  return {
    day: `${day} ${month.slice(0, 3)}`,
    year,
    what: row.what,
    place: place(row.when),
    members: members ?? 0,
    observers: observers ?? 0,
    guests: guests ?? 0,
    observed: observedLabel(observers ?? 0, guests ?? 0),
    by: listInWords(toldBy(row.by).map((one) => coderNames[one])),
    coders: toldBy(row.by),
    founding: row.changes.length === 0,
  }
}

function wordsFor(rows: readonly Row[], { moments, lanes, jiaEnds }: MembersMarks): string {
  const observers = lanes.filter(({ stretches }) =>
    stretches.some(({ standing }) => standing === 'observer'),
  )
  const [came, stayed] = [true, false].map((became) =>
    observers.filter(
      ({ stretches }) => stretches.some(({ standing }) => standing === 'member') === became,
    ),
  )
  return [
    ...moments.map(({ what, members, observed }, index) => {
      const seen = observed === 'none' ? 'no observer' : `observers named: ${observed}`
      return `${dateLabel(rows[index]?.when ?? '')}: ${what} (members: ${members}, ${seen}).`
    }),
    `Of ${countInWords(observers.length)} observers ${listInWords((came ?? []).map(({ name }) => name))} became members; ${listInWords((stayed ?? []).map(({ name }) => name))} did not.`,
    `Jia’s latest source is of ${jiaEnds.date}; every later moment stands in Ding alone.`,
  ].join(' ')
}

export function membersInPapersSeries({ rows }: MembersInPapersFigure): Series<MembersMarks> {
  const seen = new Set(rows.flatMap(({ changes }) => changes.flatMap(({ who }) => who)))
  const lanes = [...seen].map((country) => laneOf(country, rows))
  const moments = rows.map((row, at) => momentOf(row, at, lanes))
  const marks: MembersMarks = {
    moments,
    lanes,
    years: [2000, 2005, 2010, 2015].map((year) => ({ year, place: place(`${year}-01-01`) })),
    jiaEnds: {
      place: place(latestSource.jia),
      before: rows.findIndex(({ when }) => when > latestSource.jia),
      date: dateLabel(latestSource.jia),
    },
  }
  return {
    marks,
    table: {
      columns: [
        { label: 'Date' },
        { label: 'What changes' },
        { label: 'Members', unit: 'states', numeric: true },
        { label: 'Observers named', unit: 'states' },
        { label: 'Told by' },
      ],
      rows: moments.map(({ what, members, observed, by }, index) => ({
        cells: [dateLabel(rows[index]?.when ?? ''), what, members, observed, by],
        evidence: rows[index]?.evidence ?? [],
      })),
    },
    summary: wordsFor(rows, marks),
  }
}
