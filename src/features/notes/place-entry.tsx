import { useEffect, useRef, useState } from 'react'
import { counted } from '#blocks/attempt/attempt-words.ts'
import { EarlierWordings, NoteField } from '#blocks/notes/note-field.tsx'
import { BookmarkSign } from '#blocks/notes/note-signs.tsx'
import type { PlacedNotes } from '#domain/notes/gather-notes.ts'
import type { Note } from '#domain/study/study-record.ts'
import { placeRemark } from '#interop/notes/note-sheet.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './place-entry.module.css'
import { momentOf, type OwnNotes } from './use-own-notes.ts'

type PlaceEntryProps = {
  readonly placed: PlacedNotes
  readonly own: OwnNotes
  /** Keeps a note or a bookmark in the list while it is changed. */
  readonly onTouch: (id: string) => void
}

/** One place of the course with what the learner left there. */
export function PlaceEntry({ placed, own, onTouch }: PlaceEntryProps) {
  const { place, notes, bookmarks } = placed
  const remark = placeRemark(place, place.address)
  const isMarked = bookmarks.some((address) => own.bookmarks.has(address))
  const [address = place.address] = bookmarks

  function toggle(): void {
    onTouch(address)
    if (!isMarked) own.bookmark(address, true)
    else for (const each of bookmarks) own.bookmark(each, false)
  }
  return (
    <li className={styles.place} data-place={place.address}>
      <div className={styles.head}>
        <div className={styles.title}>
          <h3>
            {place.state === 'gone' ? (
              <span>{place.title}</span>
            ) : (
              <AppLink to={place.address}>{place.title}</AppLink>
            )}
          </h3>
          {place.within ? <p className={styles.within}>{place.within}</p> : null}
        </div>
        {bookmarks.length > 0 ? (
          <button
            type="button"
            className={styles.mark}
            aria-label={`Bookmark “${place.title}”`}
            aria-pressed={isMarked}
            onClick={toggle}
          >
            <BookmarkSign isSet={isMarked} />
            <span>Bookmark</span>
          </button>
        ) : null}
      </div>
      {remark ? <p className={styles.remark}>{remark}</p> : null}
      {notes.map((note, at) => (
        <OwnNote
          key={note.id}
          note={note}
          own={own}
          about={notes.length > 1 ? `${at + 1} on “${place.title}”` : `on “${place.title}”`}
          onTouch={onTouch}
        />
      ))}
    </li>
  )
}

type OwnNoteProps = {
  readonly note: Note
  readonly own: OwnNotes
  readonly about: string
  readonly onTouch: (id: string) => void
}

/** Read as text, changed in its place. */
function OwnNote({ note, own, about, onTouch }: OwnNoteProps) {
  const [isOpen, setOpen] = useState(false)
  const edit = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  const earlier = own.earlier.get(note.id) ?? []
  useEffect(() => {
    if (!isOpen && wasOpen.current) edit.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  if (isOpen)
    return (
      // Only listens for Escape; the field and its buttons are native.
      <div
        className={styles.open}
        role="presentation"
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) setOpen(false)
        }}
      >
        <NoteField
          label={`Note ${about}`}
          text={note.text}
          earlier={earlier}
          saving={own.saving}
          startsHere
          onWrite={(text) => own.write(note.id, note.place, text)}
          onDone={() => setOpen(false)}
        />
      </div>
    )
  return (
    <div className={styles.note}>
      <p dir="auto" className={styles.text}>
        {note.text}
      </p>
      <div className={styles.foot}>
        <p className={styles.when}>{whenWords(note)}</p>
        <button
          ref={edit}
          type="button"
          className={styles.edit}
          aria-label={`Edit the note ${about}`}
          onClick={() => {
            onTouch(note.id)
            setOpen(true)
          }}
        >
          Edit
        </button>
      </div>
      <EarlierWordings wordings={earlier} />
    </div>
  )
}

/** A note that was only gone over within the hour counts as written at once. */
function whenWords({ writtenAt, changedAt }: Note): string {
  const written = momentOf(writtenAt)
  return changedAt - writtenAt < 3_600_000
    ? `Written ${written}`
    : `Written ${written}, changed ${momentOf(changedAt)}`
}

/** “3 notes and 1 bookmark”. */
export function countWords(placed: readonly PlacedNotes[], own: OwnNotes): string {
  const notes = placed.flatMap((each) => each.notes).filter(({ text }) => text !== '')
  const marked = placed.filter(({ bookmarks }) => bookmarks.some((each) => own.bookmarks.has(each)))
  return `${counted(notes.length, 'note')} and ${counted(marked.length, 'bookmark')}`
}
