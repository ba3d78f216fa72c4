/**
 * Puts the controls for notes beside every place of the page that takes them. Comes after the page, at
 * the reader's first move, so that no page waits for it; the page keeps their room free.
 */
import { createPortal } from 'react-dom'
import { useLocation } from 'react-router'
import { PlaceNotes } from '#blocks/notes/place-notes.tsx'
import { keptNotes } from '#domain/study/study-record.ts'
import { selectReady } from '#store/learner/learner-selectors.ts'
import { newId } from '#store/new-id.ts'
import { useLearner } from '#store/store-context.tsx'
import { usePrintChoice } from '#features/notes/print-choice.ts'
import { momentOf, useOwnNotes } from '#features/notes/use-own-notes.ts'
import { useNoteAnchors } from './note-anchors.ts'

export function NotesBeside() {
  const ready = useLearner(selectReady)
  const { pathname } = useLocation()
  const anchors = useNoteAnchors(pathname)
  const own = useOwnNotes()
  const [printed, setPrinted] = usePrintChoice()
  if (!ready) return null
  const kept = keptNotes(own).toSorted((one, other) => one.writtenAt - other.writtenAt)
  return anchors.map(({ element, place, title }) =>
    createPortal(
      <PlaceNotes
        title={title}
        notes={kept
          .filter((note) => note.place === place)
          .map(({ id, text, writtenAt }) => ({
            id,
            text,
            label: `Note of ${momentOf(writtenAt)}`,
            earlier: own.earlier.get(id) ?? [],
          }))}
        bookmarked={own.bookmarks.has(place)}
        saving={own.saving}
        newId={newId}
        onWrite={(note, text) => own.write(note, place, text)}
        onBookmark={(bookmarked) => own.bookmark(place, bookmarked)}
        printed={printed}
        onPrinted={setPrinted}
      />,
      element,
      place,
    ),
  )
}
