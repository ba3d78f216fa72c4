import styles from './place-notes.module.css'

/** A pen. */
export function NoteSign() {
  return (
    <svg viewBox="0 0 20 20" className={styles.sign} aria-hidden="true">
      <path d="M3.5 16.5l.9-3.6L13.6 3.7l2.7 2.7-9.2 9.2z" />
    </svg>
  )
}

/** A ribbon, its border dashed until it is set, as everywhere in the course. */
export function BookmarkSign({ isSet }: { readonly isSet: boolean }) {
  return (
    <svg viewBox="0 0 20 20" className={styles.sign} data-set={isSet} aria-hidden="true">
      <path d="M5.5 3h9v14L10 13.4 5.5 17z" />
    </svg>
  )
}
