/**
 * Ratings of cards, notes, bookmarks and the plan, computed from the log. The latest event on a thing
 * counts; ratings are all kept, for the schedule of reviews is computed from them. An event that changes
 * nothing gives back the same object.
 */
import type { DeckDirection } from '#domain/glossary-deck/deck-direction.ts'
import type { CardRating, StudyEvent } from './study-event.ts'

export type RatedCard = {
  readonly term: string
  readonly direction: DeckDirection
  readonly rating: CardRating
  /** Wall time, ms. */
  readonly at: number
}

export type Note = {
  readonly id: string
  readonly place: string
  readonly text: string
  /** Wall time, ms. */
  readonly writtenAt: number
  readonly changedAt: number
  /** What it said before, the oldest first: two devices may each have changed it. */
  readonly earlier: readonly string[]
}

export type StudyPlan = {
  /** A day in the learner's calendar, `2026-12-01`. */
  readonly exam: string | null
  /** Items a day at most. */
  readonly dailyCap: number
  /** Wanted chance of knowing an item when it comes back, as a share of 1. */
  readonly retention: number
}

export type StudyRecord = {
  /** Term id → its ratings in the order given. */
  readonly cards: ReadonlyMap<string, readonly RatedCard[]>
  readonly notes: ReadonlyMap<string, Note>
  /** Place → when it was marked. */
  readonly bookmarks: ReadonlyMap<string, number>
  /** Undefined until one was made. */
  readonly plan: StudyPlan | undefined
}

export const emptyStudy: StudyRecord = {
  cards: new Map(),
  notes: new Map(),
  bookmarks: new Map(),
  plan: undefined,
}

type Of<Kind extends StudyEvent['kind']> = Extract<StudyEvent, { kind: Kind }>

function rate(study: StudyRecord, { term, direction, rating, at }: Of<'card-rated'>): StudyRecord {
  const before = study.cards.get(term) ?? []
  const cards = new Map(study.cards).set(term, [...before, { term, direction, rating, at }])
  return { ...study, cards }
}

function write(study: StudyRecord, event: Of<'note-written'>): StudyRecord {
  const { note: id, text, at } = event
  const before = study.notes.get(id)
  if ((before?.text ?? '') === text) return study
  const notes = new Map(study.notes)
  const earlier = before ? [...before.earlier, before.text].filter((words) => words !== '') : []
  notes.set(id, {
    id,
    place: before?.place ?? event.place,
    text,
    writtenAt: before?.writtenAt ?? at,
    changedAt: at,
    earlier,
  })
  return { ...study, notes }
}

function bookmark(study: StudyRecord, event: Of<'bookmarked'>): StudyRecord {
  if (study.bookmarks.has(event.place) === event.bookmarked) return study
  const bookmarks = new Map(study.bookmarks)
  if (event.bookmarked) bookmarks.set(event.place, event.at)
  else bookmarks.delete(event.place)
  return { ...study, bookmarks }
}

function plan(study: StudyRecord, event: Of<'study-planned'>): StudyRecord {
  const { exam, dailyCap, retention } = event
  const before = study.plan
  const isSame =
    before?.exam === exam && before.dailyCap === dailyCap && before.retention === retention
  return isSame ? study : { ...study, plan: { exam, dailyCap, retention } }
}

/** The record after one more event; the same object when the event changes nothing. */
export function applyStudyEvent(study: StudyRecord, event: StudyEvent): StudyRecord {
  switch (event.kind) {
    case 'card-rated':
      return rate(study, event)
    case 'note-written':
      return write(study, event)
    case 'bookmarked':
      return bookmark(study, event)
    case 'study-planned':
      return plan(study, event)
  }
}

/** Notes that say something; one whose text was taken away stays in the log, not here. */
export function keptNotes({ notes }: Pick<StudyRecord, 'notes'>): readonly Note[] {
  return [...notes.values()].filter(({ text }) => text !== '')
}
