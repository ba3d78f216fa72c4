/** Which notes a reader asks for, as the address carries it: `?where=border-cbms&text=moscow`. */
import { addressQuery } from '#domain/base/address-query.ts'
import { holdsWords } from '#domain/base/holds-words.ts'
import type { PlacedNotes } from '#domain/notes/gather-notes.ts'

export type NotesFilter = {
  /** A module's id or `evidence`; empty for everywhere. */
  readonly where: string
  readonly text: string
}

export const everything: NotesFilter = { where: '', text: '' }
export const inEvidence = 'evidence'

export function readFilter(query: { get: (name: string) => unknown }): NotesFilter {
  const where = query.get('where')
  const text = query.get('text')
  return {
    where: typeof where === 'string' ? where : '',
    text: typeof text === 'string' ? text : '',
  }
}

export function filterQuery(filter: NotesFilter): string {
  return addressQuery(Object.entries(filter))
}

function isThere({ place }: PlacedNotes, where: string): boolean {
  if (where === '') return true
  return where === inEvidence ? place.room === 'evidence' : place.module === where
}

/**
 * Places asked for, each with the notes that hold every word asked for; all of them where the place's own
 * title does. What is `kept` stays whatever is asked, so that a note does not go while one changes it.
 */
export function filterNotes(
  placed: readonly PlacedNotes[],
  { where, text }: NotesFilter,
  kept: ReadonlySet<string> = new Set(),
): readonly PlacedNotes[] {
  return placed.flatMap((each) => {
    if (!isThere(each, where)) return []
    const { place, notes, bookmarks } = each
    if (holdsWords(`${place.title} ${place.within ?? ''}`, text)) return [each]
    const found = notes.filter((note) => kept.has(note.id) || holdsWords(note.text, text))
    const stays = found.length > 0 || bookmarks.some((address) => kept.has(address))
    return stays ? [{ ...each, notes: found }] : []
  })
}
