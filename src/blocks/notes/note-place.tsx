import styles from './note-place.module.css'

type NotePlaceProps = {
  /** Address of the course below its root. */
  readonly at: string
  /** What a note here is about, in words. */
  readonly title: string
  /** Keeps the room of the controls free before they come; for places that stand in the built page. */
  readonly reserved?: boolean
}

/**
 * Marks where the controls for notes and bookmarks come. Empty in the built page: their code arrives
 * once the reader does something, and without a script nothing shows.
 */
export function NotePlace({ at, title, reserved = false }: NotePlaceProps) {
  return (
    <div
      className={reserved ? styles.reserved : undefined}
      data-note-at={at}
      data-note-title={title}
    />
  )
}
