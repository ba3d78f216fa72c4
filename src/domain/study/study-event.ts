/**
 * What a learner does beside answering questions: rating a card of the glossary, writing a note, setting
 * a bookmark, planning. Like all events they are never changed; the latest word on a thing counts.
 *
 * A `place` is an address of the course below its root, with the section after `#` where there is one:
 * `/learn/border-cbms/seven-promises/#notification`, `/q/night-report/`, `/evidence/moscow-agreement-date/`.
 */
import * as v from 'valibot'
import { eventId, eventStamp } from '#domain/attempt/event-stamp.ts'
import { deckDirections } from '#domain/glossary-deck/deck-direction.ts'

const place = v.pipe(v.string(), v.regex(/^\/[^\s\\]*$/), v.maxLength(500))

/** Longer than any note that is one; a paste of a whole book is refused. */
export const longestNote = 20_000

export const dailyCapBounds = { least: 5, most: 200 } as const
/** Shares of 1. Below and above, the scheduling model gives gaps that nobody would keep. */
export const retentionBounds = { least: 0.7, most: 0.97 } as const

const dailyCap = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(dailyCapBounds.least),
  v.maxValue(dailyCapBounds.most),
)
const retention = v.pipe(
  v.number(),
  v.minValue(retentionBounds.least),
  v.maxValue(retentionBounds.most),
)
/** A day in the learner's own calendar, `2026-12-01`. */
const day = v.pipe(v.string(), v.isoDate())

export const cardRatings = ['known', 'not-yet'] as const
export type CardRating = (typeof cardRatings)[number]

export const studyEvents = [
  v.object({
    ...eventStamp,
    kind: v.literal('card-rated'),
    /** Id of a glossary term. */
    term: eventId,
    direction: v.picklist(deckDirections),
    rating: v.picklist(cardRatings),
  }),
  /** An empty text takes the note away. A note keeps the place at which it was first written. */
  v.object({
    ...eventStamp,
    kind: v.literal('note-written'),
    note: eventId,
    place,
    text: v.pipe(v.string(), v.maxLength(longestNote)),
  }),
  v.object({ ...eventStamp, kind: v.literal('bookmarked'), place, bookmarked: v.boolean() }),
  /** The whole plan each time; `exam` is null when there is none. */
  v.object({
    ...eventStamp,
    kind: v.literal('study-planned'),
    exam: v.nullable(day),
    dailyCap,
    retention,
  }),
] as const

export type StudyEvent = v.InferOutput<(typeof studyEvents)[number]>

const studyKinds: readonly string[] = studyEvents.map((schema) => schema.entries.kind.literal)

export function isStudyEvent<Event extends { readonly kind: string }>(
  event: Event,
): event is Extract<Event, StudyEvent> {
  return studyKinds.includes(event.kind)
}
