/**
 * An event of the timeline. It either rests on the papers, with the evidence entries that carry it,
 * or stands in the layer beyond them, with the source that gives it and the day up to which that was
 * read; never both, so that a reader always knows who is speaking. Times are as exact as the source.
 */
import * as v from 'valibot'
import { idSchema, textSchema } from '#domain/question/question-base.ts'
import { compareDates, timelineDateSchema, yearOf } from './timeline-date.ts'

export const timelineKinds = [
  'summit',
  'talks',
  'agreement',
  'ministers',
  'membership',
  'document',
  'source',
  'outside',
] as const
export type TimelineKind = (typeof timelineKinds)[number]

const kindLabels: Readonly<Record<TimelineKind, string>> = {
  summit: 'Summit',
  agreement: 'Agreement',
  talks: 'Talks',
  ministers: 'Ministers’ meeting',
  membership: 'Membership',
  document: 'Document or body',
  source: 'Source of a paper',
  outside: 'Outside event',
}

export function timelineKindLabel(kind: TimelineKind): string {
  return kindLabels[kind]
}

export const paperIds = ['jia', 'ding'] as const
export type PaperId = (typeof paperIds)[number]

export const timelineEventSchema = v.pipe(
  v.strictObject({
    id: idSchema,
    when: timelineDateSchema,
    text: textSchema,
    kind: v.picklist(timelineKinds),
    modules: v.pipe(v.array(idSchema), v.minLength(1, 'names no module')),
    /** Papers that report it, and the evidence entries that say so. */
    papers: v.optional(v.array(v.picklist(paperIds)), []),
    evidence: v.optional(v.array(idSchema), []),
    /** Doubtful places that touch it. */
    discrepancies: v.optional(v.array(idSchema), []),
    beyond: v.optional(v.strictObject({ source: textSchema, asOf: textSchema })),
    /** For an event beyond the papers: the event of theirs that it dates more exactly or otherwise. */
    compare: v.optional(idSchema),
  }),
  v.check(
    ({ evidence, beyond }) => (beyond === undefined) === evidence.length > 0,
    'needs either evidence from the papers or a source beyond them, and not both',
  ),
  v.check(
    ({ papers, evidence }) => papers.length > 0 === evidence.length > 0,
    'names a paper without evidence, or evidence without its paper',
  ),
  v.check(
    ({ compare, beyond }) => compare === undefined || beyond !== undefined,
    'rests on the papers, and only an event beyond them is compared with one of theirs',
  ),
)
export type TimelineEvent = v.InferOutput<typeof timelineEventSchema>

type Ordered = Pick<TimelineEvent, 'id' | 'when' | 'kind'>

/** In time; those of one date in the order of kinds, then by id, so that no order depends on the file. */
export function compareEvents(one: Ordered, other: Ordered): number {
  return (
    compareDates(one.when, other.when) ||
    timelineKinds.indexOf(one.kind) - timelineKinds.indexOf(other.kind) ||
    (one.id < other.id ? -1 : Number(one.id > other.id))
  )
}

export type YearGroup<Event> = { readonly year: number; readonly events: readonly Event[] }

/** Under the year in which each begins. The events come in time order and stay in it. */
export function groupByYear<Event extends Pick<TimelineEvent, 'when'>>(
  events: readonly Event[],
): YearGroup<Event>[] {
  const years = [...new Set(events.map((event) => yearOf(event.when)))]
  return years.map((year) => ({
    year,
    events: events.filter((event) => yearOf(event.when) === year),
  }))
}
