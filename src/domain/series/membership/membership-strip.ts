/**
 * The membership strip: a lane a country, a bar for each status from the day on which it held, up to
 * the day the page knows. Places run from 0 (the start of 1996) to 1 (the end of the last year), so
 * the rest of that year stays empty: nothing is claimed of it.
 */
import * as v from 'valibot'
import { countInWords, figureBase, type Series } from '#domain/series/figure-base.ts'
import {
  daySchema,
  headCountOn,
  heldFrom,
  membershipSchema,
  statusLabel,
  statusOn,
  type Membership,
  type MembershipCountry,
  type MembershipStep,
  type Status,
} from '#domain/since/membership.ts'
import { dateText, daysOf, endOfYear, yearOf } from '#domain/timeline/timeline-date.ts'

export const membershipStripSchema = v.strictObject({
  id: v.literal('membership-strip'),
  ...figureBase,
  /** The last day of which anything is known. */
  known: daySchema,
  membership: membershipSchema,
})
export type MembershipStripFigure = v.InferOutput<typeof membershipStripSchema>

const firstYear = 1996
const tickYears = [1996, 2001, 2005, 2010, 2015, 2020, 2025]

/** Which row of the table it draws, and the date there. */
type Drawn = { readonly row: number; readonly since: string }
export type StripBar = Drawn & {
  readonly status: Status
  readonly from: number
  readonly to: number
}
export type StripRing = Drawn & { readonly at: number }
export type StripLane = {
  readonly name: string
  /** "observer 2005, member 2017". */
  readonly words: string
  readonly bars: readonly StripBar[]
  /** Where the status of partner began; undefined for a member. */
  readonly partner: StripRing | undefined
}
export type StripGroup = { readonly title: string; readonly lanes: readonly StripLane[] }
export type MembershipStripMarks = {
  readonly groups: readonly StripGroup[]
  readonly ticks: readonly { readonly year: number; readonly place: number }[]
  /** Where knowledge ends. */
  readonly end: number
}

type History = { readonly name: string; readonly held: readonly MembershipStep[] }

/** A country's statuses as they followed one another, the merger of 2025 among them. */
function historyOf({ name, steps }: MembershipCountry, merged: Membership['merged']): History {
  const became = statusOn({ steps }, heldFrom(merged.on), merged)
  const was = steps.at(-1)?.status
  const joined = became === 'partner' && was !== 'partner'
  const partner = { status: 'partner', from: merged.on, evidence: merged.evidence } as const
  return { name, held: joined ? [...steps, partner] : steps }
}

function lastYearOf(date: string): number {
  return yearOf(date.split('/').at(-1) ?? date)
}

const groupOrder = ['members', 'observers', 'dialogue', 'new'] as const
type Group = (typeof groupOrder)[number]
const groupTitles: Readonly<Record<Group, string>> = {
  members: 'Members',
  observers: 'Partners, until 2025 observers',
  dialogue: 'Partners, until 2025 dialogue partners',
  new: 'New in 2025',
}

function groupOf({ held }: History): Group {
  const [last, before] = held.toReversed()
  if (last?.status !== 'partner') return 'members'
  if (!before) return 'new'
  return before.status === 'observer' ? 'observers' : 'dialogue'
}

function placesUpTo(known: string): (day: number) => number {
  const start = daysOf(String(firstYear)).first
  const end = endOfYear(yearOf(known)) + 1
  return (day) => Math.round(((day - start) / (end - start)) * 10_000) / 10_000
}

/** `firstRow` is where the lane's statuses begin in the table. */
function laneOf(
  { name, held }: History,
  firstRow: number,
  known: string,
  place: (day: number) => number,
): StripLane {
  const drawn = held.map((step, index) => {
    const next = held[index + 1]
    return {
      status: step.status,
      row: firstRow + index,
      since: dateText(step.from),
      from: place(heldFrom(step.from)),
      to: place(next ? heldFrom(next.from) : daysOf(known).last),
    }
  })
  const partner = drawn.find((one) => one.status === 'partner')
  return {
    name,
    words: held.map((step) => `${statusLabel(step.status)} ${lastYearOf(step.from)}`).join(', '),
    bars: drawn.filter((one) => one !== partner),
    partner: partner && { row: partner.row, since: partner.since, at: partner.from },
  }
}

function summaryOf({ membership, known }: MembershipStripFigure): string {
  const now = headCountOn(membership, daysOf(known).last)
  const first = headCountOn(membership, endOfYear(firstYear))
  const { countries } = membership
  const straight = countries.filter((one) => one.steps[0]?.status === 'member').length
  const climbed = now.members - first.members - straight
  return `On ${dateText(known)} there are ${now.members} members and ${now.partners} partners, ${now.members + now.partners} states in all. The ${countInWords(first.members)} of ${firstYear} are all still members, ${countInWords(straight)} joined at the founding, and ${countInWords(climbed)} rose to membership after years as observer or dialogue partner. No state has left.`
}

export function membershipStripSeries(figure: MembershipStripFigure): Series<MembershipStripMarks> {
  const { membership, known } = figure
  const place = placesUpTo(known)
  const all = membership.countries.map((country) => historyOf(country, membership.merged))
  const groups = groupOrder.map((group) => ({
    title: groupTitles[group],
    histories: all.filter((history) => groupOf(history) === group),
  }))
  const histories = groups.flatMap((group) => group.histories)
  const firstRow = (history: History) =>
    histories.slice(0, histories.indexOf(history)).reduce((sum, { held }) => sum + held.length, 0)
  return {
    marks: {
      groups: groups
        .filter((group) => group.histories.length > 0)
        .map((group) => ({
          title: group.title,
          lanes: group.histories.map((one) => laneOf(one, firstRow(one), known, place)),
        })),
      ticks: tickYears
        .filter((year) => year <= yearOf(known))
        .map((year) => ({ year, place: place(daysOf(String(year)).first) })),
      end: place(daysOf(known).last),
    },
    table: {
      columns: [{ label: 'Country' }, { label: 'Status' }, { label: 'From' }],
      rows: histories.flatMap(({ name, held }) =>
        held.map(({ status, from, evidence }) => ({
          cells: [name, statusLabel(status), dateText(from)],
          evidence,
        })),
      ),
    },
    summary: summaryOf(figure),
  }
}
