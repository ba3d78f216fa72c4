import { useId, useRef, type MouseEvent, type ReactNode } from 'react'
import noteStyles from '#blocks/cite/cite.module.css'
import { useSources } from '#blocks/sources-context.tsx'
import { paragraphsLabel } from '#domain/evidence/paragraph-name.ts'
import { termPath } from '#domain/lesson/addresses.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './term.module.css'

/**
 * A glossary term in running text. It is a link to its entry, so it wraps like any word and works
 * without a script; with one, a plain press opens the definition on the spot.
 */
export function Term({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const term = useSources().terms[id]
  const noteId = useId()
  const note = useRef<HTMLSpanElement>(null)
  if (!term) throw new Error(`The glossary has no term “${id}”.`)
  function open(event: MouseEvent<HTMLAnchorElement>) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return
    event.preventDefault()
    note.current?.togglePopover({ source: event.currentTarget })
  }
  return (
    <>
      <AppLink to={termPath(id)} className={styles.term} onClick={open} aria-haspopup="dialog">
        {children}
      </AppLink>
      <span
        id={noteId}
        ref={note}
        popover="auto"
        role="dialog"
        className={noteStyles.note}
        aria-label={`Definition of ${term.term}`}
      >
        <b>{term.term}</b>
        <span className={noteStyles.entry}>{term.definition}</span>
        <TermNames names={term.names} />
        <span className={noteStyles.links}>
          <span className={noteStyles.place}>{paragraphsLabel(term.paragraphs)}</span>
          <AppLink to={termPath(id)}>Glossary</AppLink>
        </span>
      </span>
    </>
  )
}

type Names = { readonly zh?: string | undefined; readonly ru?: string | undefined }

/** A body's or agreement's name in Chinese and Russian, each marked with its language. */
export function TermNames({ names }: { readonly names: Names }) {
  if (!names.zh && !names.ru) return null
  return (
    <span className={styles.names}>
      {names.zh ? <span lang="zh-Hans">{names.zh}</span> : null}
      {names.ru ? <span lang="ru">{names.ru}</span> : null}
    </span>
  )
}
