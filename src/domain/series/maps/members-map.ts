/**
 * Who belonged to the Shanghai Five and the SCO at the end of a year, and in which relation: the list
 * behind the map. A year ends for the map no later than the day up to which anything is known. Counts
 * and changes are computed from the same list of statuses as the strip.
 */
import * as v from 'valibot'
import { countInWords, figureBase, listInWords, type Series } from '#domain/series/figure-base.ts'
import {
  daySchema,
  membershipSchema,
  statuses,
  statusLabel,
  type Status,
} from '#domain/since/membership.ts'
import { dateText, daysOf, endOfYear } from '#domain/timeline/timeline-date.ts'
import { heldAtEndOf, newIn, statusYears } from './status-years.ts'

export const membersMapSchema = v.strictObject({
  id: v.literal('members-map'),
  ...figureBase,
  /** The last day of which anything is known. */
  known: daySchema,
  membership: membershipSchema,
})
export type MembersMapFigure = v.InferOutput<typeof membersMapSchema>

export type MapState = {
  /** Its row of the table. */
  readonly row: number
  readonly name: string
  readonly status: Status
  readonly label: string
  /** True where it got this status in the year shown. */
  readonly isNew: boolean
}
export type MapGroup = {
  readonly status: Status
  /** "Members". */
  readonly title: string
  readonly states: readonly MapState[]
}
export type MembersMapMarks = {
  readonly year: number
  /** "at the end of 2005", "on 1 September 2025". */
  readonly when: string
  readonly groups: readonly MapGroup[]
  /** What changed in the year, in a sentence. */
  readonly news: string
}

const groupTitles: Readonly<Record<Status, string>> = {
  five: 'Shanghai Five',
  member: 'Members',
  observer: 'Observers',
  'dialogue-partner': 'Dialogue partners',
  partner: 'Partners',
}

/** What a reader chose, perhaps nonsense from an address; the last year where it is none of them. */
export function readMapYear(figure: MembersMapFigure, chosen: string | undefined): number {
  const years = statusYears(figure)
  return years.find((year) => String(year) === chosen) ?? years.at(-1) ?? 0
}

const became: Readonly<Record<Status, readonly [one: string, more: string]>> = {
  five: ['began as the Shanghai Five', 'began as the Shanghai Five'],
  member: ['became a member', 'became members'],
  observer: ['became an observer', 'became observers'],
  'dialogue-partner': ['became a dialogue partner', 'became dialogue partners'],
  partner: ['became a partner', 'became partners'],
}
/** Longer lists are counted, since the map and the list below it have the names. */
const namedUpTo = 6

function newsOf(figure: MembersMapFigure, year: number): string {
  const arrived = newIn(figure, year)
  const told = statuses.flatMap((status) => {
    const names = arrived.filter((one) => one.status === status).map(({ name }) => name)
    if (names.length === 0) return []
    const who = names.length > namedUpTo ? `${names.length} states` : listInWords(names)
    return [`${who} ${became[status][names.length === 1 ? 0 : 1]}`]
  })
  return told.length === 0 ? `No change in ${year}.` : `${year}: ${told.join('; ')}.`
}

function summaryOf({ year, when, groups, news }: MembersMapMarks): string {
  const counted = groups.map(({ status, states }) => {
    const names = listInWords(states.map(({ name }) => name))
    const what =
      status === 'five'
        ? 'states of the Shanghai Five'
        : `${statusLabel(status)}${states.length === 1 ? '' : 's'}`
    return `${countInWords(states.length)} ${what} (${names})`
  })
  const total = groups.reduce((sum, { states }) => sum + states.length, 0)
  const sum = groups.length > 1 ? ` In all that makes ${countInWords(total)} states.` : ''
  const verb = total === 1 ? 'was' : 'were'
  const change = news.startsWith(String(year)) ? `New in ${news}` : news
  return `${when.charAt(0).toUpperCase()}${when.slice(1)} there ${verb} ${listInWords(counted)}.${sum} ${change}`
}

function whenOf(figure: MembersMapFigure, year: number): string {
  const isWhole = endOfYear(year) <= daysOf(figure.known).last
  return isWhole ? `at the end of ${year}` : `on ${dateText(figure.known)}`
}

export function membersMapSeries(
  figure: MembersMapFigure,
  chosen?: string,
): Series<MembersMapMarks> {
  const year = readMapYear(figure, chosen)
  const held = heldAtEndOf(figure, year)
  const arrived = newIn(figure, year)
  const states = held.map(({ name, status }, row) => ({
    row,
    name,
    status,
    label: statusLabel(status),
    isNew: arrived.some((one) => one.name === name),
  }))
  const groups = statuses
    .map((status) => ({
      status,
      title: groupTitles[status],
      states: states.filter((one) => one.status === status),
    }))
    .filter((group) => group.states.length > 0)
  const marks = { year, when: whenOf(figure, year), groups, news: newsOf(figure, year) }
  return {
    marks,
    table: {
      columns: [{ label: 'Country' }, { label: `Status ${marks.when}` }, { label: 'Since' }],
      rows: held.map(({ name, status, step }) => ({
        cells: [name, statusLabel(status), dateText(step.from)],
        evidence: step.evidence,
      })),
    },
    summary: summaryOf(marks),
  }
}
