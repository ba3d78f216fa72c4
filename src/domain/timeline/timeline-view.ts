/**
 * What a reader asks of the timeline, as its address carries it:
 * `?kind=summit&kind=agreement&paper=jia&module=accession&layer=papers&asof=2000`. A choice that is not
 * made narrows nothing. The as-of year removes nothing either: it says what could not be known by the
 * end of that year, which is how far each author could see.
 */
import { addressQuery } from '#domain/base/address-query.ts'
import { daysOf, endOfYear, yearOf } from './timeline-date.ts'
import { timelineKinds, type TimelineEvent, type TimelineKind } from './timeline-event.ts'

export const layers = ['papers', 'beyond'] as const
export type Layer = (typeof layers)[number]

export type TimelineView = {
  /** None means all. */
  readonly kinds: readonly TimelineKind[]
  /** `both`: reported by the two of them. */
  readonly paper: 'jia' | 'ding' | 'both' | ''
  readonly module: string
  readonly layer: Layer | ''
  readonly asOf: number | undefined
}

export const wholeTimeline: TimelineView = {
  kinds: [],
  paper: '',
  module: '',
  layer: '',
  asOf: undefined,
}

/** Each author's latest dated source (Jia note vi, Ding ref. 13); neither paper has a date of its own. */
export const latestSource = { jia: '2000-12-18', ding: '2019' } as const

/** Years up to which the two authors could know. */
export const authorsKnew = {
  jia: yearOf(latestSource.jia),
  ding: yearOf(latestSource.ding),
} as const

type Query = {
  readonly get: (name: string) => unknown
  readonly getAll: (name: string) => readonly unknown[]
}
export type Choices = {
  readonly modules: readonly string[]
  readonly years: readonly [first: number, last: number]
}

function readYear(value: unknown, [first, last]: Choices['years']): number | undefined {
  const year = typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : 0
  return year >= first && year <= last ? year : undefined
}

/** From an address or a form; what is not on offer counts as not chosen. */
export function readView(query: Query, { modules, years }: Choices): TimelineView {
  const kinds = query.getAll('kind')
  const layer = query.get('layer')
  const paper = query.get('paper')
  return {
    kinds: timelineKinds.filter((kind) => kinds.includes(kind)),
    paper: (['jia', 'ding', 'both'] as const).find((one) => one === paper) ?? '',
    module: modules.find((one) => one === query.get('module')) ?? '',
    layer: layers.find((one) => one === layer) ?? '',
    asOf: readYear(query.get('asof'), years),
  }
}

/** The query of a view with its question mark; empty for the whole timeline. */
export function viewQuery(view: TimelineView): string {
  return addressQuery([
    ...view.kinds.map((kind) => ['kind', kind] as const),
    ['paper', view.paper],
    ['module', view.module],
    ['layer', view.layer],
    ['asof', view.asOf === undefined ? '' : String(view.asOf)],
  ])
}

type Filtered = Pick<TimelineEvent, 'kind' | 'papers' | 'modules' | 'beyond'>

export function layerOf(event: Pick<Filtered, 'beyond'>): Layer {
  return event.beyond ? 'beyond' : 'papers'
}

function isReportedBy(event: Filtered, paper: TimelineView['paper']): boolean {
  if (paper === '') return true
  return paper === 'both' ? event.papers.length === 2 : event.papers.includes(paper)
}

export function filterEvents<Event extends Filtered>(
  events: readonly Event[],
  view: TimelineView,
): Event[] {
  return events.filter(
    (event) =>
      (view.kinds.length === 0 || view.kinds.includes(event.kind)) &&
      isReportedBy(event, view.paper) &&
      (view.module === '' || event.modules.includes(view.module)) &&
      (view.layer === '' || view.layer === layerOf(event)),
  )
}

export type Standing = 'known' | 'under-way' | 'later'

/** How an event stood at the end of a year; without a year everything is known. */
export function standingIn(year: number | undefined, when: string): Standing {
  if (year === undefined) return 'known'
  const { first, last } = daysOf(when)
  const end = endOfYear(year)
  if (last <= end) return 'known'
  return first <= end ? 'under-way' : 'later'
}
