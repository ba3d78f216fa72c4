/**
 * A learner's notes and bookmarks laid out in the order of the course: one entry a place, with its notes
 * from the first written to the last. Nothing is left out: what has no place any more stands at the end.
 */
import type { Note, StudyRecord } from '#domain/study/study-record.ts'
import {
  comparePlaces,
  findPlace,
  type CoursePlaces,
  type FoundPlace,
  type NoteRoom,
} from './course-places.ts'

export type PlacedNotes = {
  /** Of this place alone, and the same as long as the course is. */
  readonly key: string
  readonly place: FoundPlace
  readonly notes: readonly Note[]
  /** Addresses under which it is marked: more than one where an old address was marked too. */
  readonly bookmarks: readonly string[]
  /** Wall time of the first mark, ms. */
  readonly bookmarkedAt?: number
}

export type NoteGroup = {
  readonly room: NoteRoom
  readonly title: string
  readonly places: readonly PlacedNotes[]
}

type Gathered = {
  readonly place: FoundPlace
  notes: Note[]
  marks: [address: string, at: number][]
}

function compareNotes(one: Note, other: Note): number {
  return one.writtenAt - other.writtenAt || (one.id < other.id ? -1 : 1)
}

/** `notes` are those to show, `bookmarks` addresses with when they were marked. */
export function gatherNotes(
  notes: Iterable<Note>,
  bookmarks: StudyRecord['bookmarks'],
  places: CoursePlaces,
): readonly PlacedNotes[] {
  const gathered = new Map<string, Gathered>()
  const at = (address: string): Gathered => {
    const place = findPlace(address, places)
    // What was written at a replaced question is not about the one that took its place.
    const key = `${place.state} ${place.state === 'replaced' ? address : place.address}`
    const known = gathered.get(key) ?? { place, notes: [], marks: [] }
    gathered.set(key, known)
    return known
  }
  for (const note of notes) at(note.place).notes.push(note)
  for (const [address, when] of bookmarks) at(address).marks.push([address, when])
  return [...gathered]
    .sort(([, one], [, other]) => comparePlaces(one.place, other.place))
    .map(([key, { place, notes: own, marks }]) => ({
      key,
      place,
      notes: own.toSorted(compareNotes),
      bookmarks: marks.map(([address]) => address),
      ...(marks.length > 0 ? { bookmarkedAt: Math.min(...marks.map(([, when]) => when)) } : {}),
    }))
}

const titles = { questions: 'Questions', evidence: 'Evidence base', elsewhere: 'Places that moved' }

/** The same under the heading of its module, of questions, of evidence, or of places that are gone. */
export function groupNotes(
  placed: readonly PlacedNotes[],
  { modules }: CoursePlaces,
): readonly NoteGroup[] {
  const rooms = new Map<NoteRoom, PlacedNotes[]>()
  for (const each of placed) {
    const { room } = each.place
    rooms.set(room, [...(rooms.get(room) ?? []), each])
  }
  return [...rooms].map(([room, each]) => ({ room, title: titleOf(room, modules), places: each }))
}

function titleOf(room: NoteRoom, modules: CoursePlaces['modules']): string {
  if (room === 'questions' || room === 'evidence' || room === 'elsewhere') return titles[room]
  const at = modules.findIndex(({ id }) => room === `module ${id}`)
  return `Module ${at + 1}: ${modules[at]?.title ?? ''}`
}
