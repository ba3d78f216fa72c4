/**
 * The membership strip: a lane a country, a bar for each status from the day on which it held, up to
 * the day the page knows. Places run from 0 (the start of 1996) to 1 (the end of the last year), so
 * the rest of that year stays empty: nothing is claimed of it.
 */
import { countInWords, type Series } from '#domain/series/figure-base.ts'
import { dateText, daysOf, endOfYear, yearOf } from '#domain/timeline/timeline-date.ts'
import {
  headCountOn,
  heldFrom,
  statusLabel,
  statusOn,
  type Membership,
  type MembershipCountry,
  type Status,
} from './membership.ts'

const firstYear = 1996
const tickYears = [1996, 2001, 2005, 2010, 2015, 2020, 2025]

export type StripBar = { readonly status: Status; readonly from: number; readonly to: number }
export type StripLane = {
  readonly name: string
  /** "observer 2005, member 2017". */
  readonly words: string
  readonly bars: readonly StripBar[]
  /** Where the status of partner began; undefined for a member. */
  readonly partnerAt: number | undefined
}
export type StripGroup = { readonly title: string; readonly lanes: readonly StripLane[] }
export type MembershipStripMarks = {
  readonly groups: readonly StripGroup[]
  readonly ticks: readonly { readonly year: number; readonly place: number }[]
  /** Where knowledge ends. */
  readonly end: number
}

type Held = { readonly status: Status; readonly from: string; readonly source: string }

/** A country's statuses as they followed one another, the merger of 2025 among them. */
function historyOf(country: MembershipCountry, merged: Membership['merged']): readonly Held[] {
  const became = statusOn(country, heldFrom(merged.on), merged)
  const was = country.steps.at(-1)?.status
  return became === 'partner' && was !== 'partner'
    ? [...country.steps, { status: 'partner', from: merged.on, source: merged.source }]
    : country.steps
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

function groupOf(history: readonly Held[]): Group {
  const [last, before] = history.toReversed()
  if (last?.status !== 'partner') return 'members'
  if (!before) return 'new'
  return before.status === 'observer' ? 'observers' : 'dialogue'
}

function placesUpTo(asOf: string): (day: number) => number {
  const start = daysOf(String(firstYear)).first
  const end = endOfYear(yearOf(asOf)) + 1
  return (day) => Math.round(((day - start) / (end - start)) * 10_000) / 10_000
}

function laneOf(
  name: string,
  history: readonly Held[],
  asOf: string,
  place: (day: number) => number,
): StripLane {
  const partner = history.find((held) => held.status === 'partner')
  return {
    name,
    words: history.map((held) => `${statusLabel(held.status)} ${lastYearOf(held.from)}`).join(', '),
    bars: history
      .filter((held) => held !== partner)
      .map((held, index) => {
        const next = history[index + 1]
        return {
          status: held.status,
          from: place(heldFrom(held.from)),
          to: place(next ? heldFrom(next.from) : daysOf(asOf).last),
        }
      }),
    partnerAt: partner && place(heldFrom(partner.from)),
  }
}

function summaryOf(membership: Membership, asOf: string): string {
  const now = headCountOn(membership, daysOf(asOf).last)
  const first = headCountOn(membership, endOfYear(firstYear))
  const { countries } = membership
  const straight = countries.filter((one) => one.steps[0]?.status === 'member').length
  const climbed = now.members - first.members - straight
  return `On ${dateText(asOf)} there are ${now.members} members and ${now.partners} partners, ${now.members + now.partners} states in all. The ${countInWords(first.members)} of ${firstYear} are all still members, ${countInWords(straight)} joined at the founding, and ${countInWords(climbed)} rose to membership after years as observer or dialogue partner. No state has left.`
}

export function membershipStrip(
  membership: Membership,
  asOf: string,
): Series<MembershipStripMarks> {
  const place = placesUpTo(asOf)
  const histories = membership.countries.map((country) => ({
    name: country.name,
    history: historyOf(country, membership.merged),
  }))
  const groups = groupOrder.map((group) => ({
    title: groupTitles[group],
    lanes: histories
      .filter(({ history }) => groupOf(history) === group)
      .map(({ name, history }) => laneOf(name, history, asOf, place)),
  }))
  return {
    marks: {
      groups: groups.filter(({ lanes }) => lanes.length > 0),
      ticks: tickYears
        .filter((year) => year <= yearOf(asOf))
        .map((year) => ({ year, place: place(daysOf(String(year)).first) })),
      end: place(daysOf(asOf).last),
    },
    table: {
      columns: [{ label: 'Country' }, { label: 'Status' }, { label: 'From' }],
      rows: histories.flatMap(({ name, history }) =>
        history.map(({ status, from, source }) => ({
          cells: [name, statusLabel(status), dateText(from)],
          evidence: [source],
        })),
      ),
    },
    summary: summaryOf(membership, asOf),
  }
}
