/**
 * The controls for notes and a bookmark at one place, and the notes themselves once they are opened. It
 * knows no store: it is given what is there and says what a person does.
 */
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { notesPath } from '#domain/lesson/addresses.ts'
import { AppLink } from '#ui/app-link.tsx'
import { NoteField, type SavingStatus } from './note-field.tsx'
import { BookmarkSign, NoteSign } from './note-signs.tsx'
import styles from './place-notes.module.css'

export type ShownNote = {
  readonly id: string
  readonly text: string
  /** “Note of 3 May 2026, 14:05”. */
  readonly label: string
  readonly earlier: readonly string[]
}

export type PlaceNotesProps = {
  /** What the notes are about, in a few words. */
  readonly title: string
  readonly notes: readonly ShownNote[]
  readonly bookmarked: boolean
  readonly saving: SavingStatus
  readonly newId: () => string
  readonly onWrite: (note: string, text: string) => void
  readonly onBookmark: (bookmarked: boolean) => void
  /** The notes are printed with the page. */
  readonly printed: boolean
  readonly onPrinted: (printed: boolean) => void
}

export function PlaceNotes(props: PlaceNotesProps) {
  const { title, notes, bookmarked } = props
  const panel = useId()
  const opener = useRef<HTMLButtonElement>(null)
  /** The notes of an open panel: those that were there, new ones, and those deleted meanwhile. */
  const [rows, setRows] = useState<readonly string[]>()
  const isOpen = rows !== undefined
  const count = notes.length === 1 ? '1 note' : `${notes.length} notes`
  const label = notes.length > 0 ? count : 'Note'

  function open(): void {
    setRows(notes.length > 0 ? notes.map(({ id }) => id) : [props.newId()])
  }
  function close(): void {
    setRows(undefined)
    opener.current?.focus()
  }
  return (
    <>
      <div className={styles.controls} data-own={notes.length > 0 || bookmarked || isOpen}>
        <button
          ref={opener}
          type="button"
          className={styles.control}
          data-has={notes.length > 0}
          aria-label={`${label} on “${title}”`}
          aria-expanded={isOpen}
          aria-controls={isOpen ? panel : undefined}
          onClick={() => (isOpen ? close() : open())}
        >
          <NoteSign />
          <span>{label}</span>
        </button>
        <button
          type="button"
          className={styles.control}
          data-has={bookmarked}
          aria-label={`Bookmark “${title}”`}
          aria-pressed={bookmarked}
          onClick={() => props.onBookmark(!bookmarked)}
        >
          <BookmarkSign isSet={bookmarked} />
          <span>Bookmark</span>
        </button>
      </div>
      {rows ? (
        <NotesPanel
          {...props}
          id={panel}
          rows={[...new Set([...rows, ...notes.map(({ id }) => id)])]}
          onAnother={() => setRows([...rows, props.newId()])}
          onClose={close}
        />
      ) : null}
      {props.printed && notes.length > 0 ? (
        <div className={styles.printed}>
          <p>Own notes</p>
          {notes.map(({ id, text }) => (
            <p key={id} dir="auto" className={styles.words}>
              {text}
            </p>
          ))}
        </div>
      ) : null}
    </>
  )
}

type NotesPanelProps = PlaceNotesProps & {
  readonly id: string
  readonly rows: readonly string[]
  readonly onAnother: () => void
  readonly onClose: () => void
}

/** Opened with a press, it takes the focus: to the empty field, or to itself where there is something to read. */
function NotesPanel(props: NotesPanelProps) {
  const { id, title, notes, rows, onClose } = props
  const [startsAtField] = useState(notes.length === 0)
  const [others] = useState(() => new Set(notes.map((note) => note.id)))
  const byId = new Map(notes.map((note) => [note.id, note]))

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.stopPropagation()
    onClose()
  }
  return (
    // Only listens for Escape; every control inside is native.
    <div onKeyDown={closeOnEscape} role="presentation">
      <section
        ref={startsAtField ? undefined : focusOnce}
        id={id}
        className={styles.panel}
        aria-label={`Your notes on “${title}”`}
        tabIndex={-1}
      >
        {rows.map((row) => {
          const note = byId.get(row)
          return (
            <NoteField
              key={row}
              label={note?.label ?? 'New note'}
              text={note?.text ?? ''}
              earlier={note?.earlier ?? []}
              saving={props.saving}
              startsHere={!others.has(row)}
              onWrite={(text) => props.onWrite(row, text)}
            />
          )
        })}
        <div className={styles.foot}>
          <button type="button" className={styles.act} onClick={props.onAnother}>
            Another note
          </button>
          <button type="button" className={styles.act} onClick={onClose}>
            Close
          </button>
          <AppLink to={notesPath} className={styles.act}>
            All notes
          </AppLink>
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={props.printed}
              onChange={(event) => props.onPrinted(event.target.checked)}
            />
            <span>Print notes with the page</span>
          </label>
        </div>
      </section>
    </div>
  )
}

function focusOnce(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true })
}
