/** What a record amounts to, in figures a person can check. */
import type { LearnerRecord } from '#domain/attempt/attempt.ts'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'
import { keptNotes } from '#domain/study/study-record.ts'

export type RecordSummary = {
  readonly answers: number
  readonly attempts: number
  readonly lessonsRead: number
  /** Ratings of cards, notes that say something, marked places. */
  readonly cardsRated: number
  readonly notes: number
  readonly bookmarks: number
  /** Wall time of the oldest event, ms; undefined in an empty record. */
  readonly since: number | undefined
  /** Bytes of the events as they stand in the exported file. */
  readonly size: number
}

export function summariseRecord(
  record: LearnerRecord,
  events: readonly LearnerEvent[],
): RecordSummary {
  const { study } = record
  let answers = 0
  for (const attempt of record.attempts.values()) answers += attempt.responses.size
  let since: number | undefined
  for (const { at } of events) since = since === undefined ? at : Math.min(since, at)
  return {
    answers,
    attempts: record.attempts.size,
    lessonsRead: record.lessonsRead.size,
    cardsRated: [...study.cards.values()].reduce((sum, ratings) => sum + ratings.length, 0),
    notes: keptNotes(study).length,
    bookmarks: study.bookmarks.size,
    since,
    size: events.length === 0 ? 0 : new TextEncoder().encode(JSON.stringify(events)).length,
  }
}

export function sizeInWords(bytes: number): string {
  if (bytes === 0) return '0 kB'
  if (bytes < 1_000) return 'under 1 kB'
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`
}

export function dayInWords(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
}

/** E.g. "1 answer", "12 answers". */
export function counted(count: number, one: string): string {
  return `${count.toLocaleString('en-GB')} ${one}${count === 1 ? '' : 's'}`
}
