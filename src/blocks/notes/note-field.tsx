import { useEffect, useId, useRef, useState } from 'react'
import { longestNote } from '#domain/study/study-event.ts'
import { Button } from '#ui/button.tsx'
import styles from './note-field.module.css'
import { useNoteDraft, type NoteDraft } from './use-note-draft.ts'

export type SavingStatus = 'saved' | 'saving' | 'not-saved'

export type NoteFieldProps = {
  /** “Note of 3 May 2026” or “New note”; the place is named around it. */
  readonly label: string
  /** As kept; empty for a note that is not yet written or was taken away. */
  readonly text: string
  readonly earlier: readonly string[]
  readonly saving: SavingStatus
  readonly onWrite: (text: string) => void
  /** Takes the focus as it comes. */
  readonly startsHere?: boolean
  /** Shown beside “Delete” where the field can be left for the text. */
  readonly onDone?: (() => void) | undefined
}

const words = { saved: 'Saved', saving: 'Saving…', 'not-saved': 'NOT SAVED' } as const

function statusWords({ text, isWaiting }: NoteDraft, saving: SavingStatus): string {
  if (text.length >= longestNote) return `Full: a note holds ${longestNote} characters`
  if (isWaiting) return 'Not saved yet'
  return text === '' ? 'Saved as you type, in this browser' : words[saving]
}

/** One note: written as one types, taken away with a way back, with what it said before below it. */
export function NoteField(props: NoteFieldProps) {
  const { label, text, earlier, saving, onWrite, startsHere = false, onDone } = props
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const undo = useRef<HTMLButtonElement>(null)
  /** What was deleted just now. */
  const [deleted, setDeleted] = useState<string>()
  const draft = useNoteDraft(text, onWrite)
  const isGone = deleted !== undefined && text === ''
  const moved = useRef(startsHere)
  useEffect(() => {
    if (moved.current) (isGone ? undo : field).current?.focus()
    moved.current = false
  }, [isGone])

  function remove(): void {
    const last = draft.text
    draft.flush()
    moved.current = true
    setDeleted(last)
    onWrite('')
  }
  function bringBack(): void {
    moved.current = true
    onWrite(deleted ?? '')
    setDeleted(undefined)
  }
  if (isGone)
    return (
      <div className={styles.gone}>
        <p role="status">The note is deleted.</p>
        <Button ref={undo} tone="quiet" onClick={bringBack}>
          Undo
        </Button>
      </div>
    )
  return (
    <div className={styles.note}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.field}
        rows={4}
        dir="auto"
        maxLength={longestNote}
        aria-describedby={`${id}-status`}
        value={draft.text}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={draft.flush}
      />
      <div className={styles.foot}>
        <p id={`${id}-status`} className={styles.status} data-status={saving}>
          {statusWords(draft, saving)}
        </p>
        {draft.text === '' ? null : (
          <button type="button" className={styles.act} onClick={remove}>
            Delete
          </button>
        )}
        {onDone ? (
          <button type="button" className={styles.act} onClick={onDone}>
            Done
          </button>
        ) : null}
      </div>
      <EarlierWordings wordings={earlier} />
    </div>
  )
}

export function EarlierWordings({ wordings }: { readonly wordings: readonly string[] }) {
  if (wordings.length === 0) return null
  return (
    <details className={styles.earlier}>
      <summary>{wordings.length === 1 ? 'Earlier' : `Earlier (${wordings.length})`}</summary>
      <p className={styles.why}>
        What this note said before it was changed on another device or another day.
      </p>
      {wordings.map((wording) => (
        <p key={wording} dir="auto" className={styles.wording}>
          {wording}
        </p>
      ))}
    </details>
  )
}
