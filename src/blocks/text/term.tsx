import { useId, type MouseEvent, type ReactNode } from 'react'
import noteStyles from '#blocks/cite/cite.module.css'
import { useSources } from '#blocks/sources-context.tsx'
import { paragraphsLabel } from '#domain/evidence/paragraph-name.ts'
import { termPath } from '#domain/lesson/addresses.ts'
import { AppLink } from '#ui/app-link.tsx'
import { hoverCard, turnCard } from './hover-card.ts'
import styles from './term.module.css'

function open(event: MouseEvent<HTMLAnchorElement>): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  // Not every browser focuses the link that is pressed, and the focus is what holds the card open.
  event.currentTarget.focus()
  turnCard(event.currentTarget.parentElement, true)
}

/**
 * A glossary term in running text. It is a link to its entry, so it wraps like any word and works
 * without a script; with one, a card with the definition opens on the spot. To a screen reader the
 * definition is the link's description, and the card is not announced a second time.
 */
export function Term({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const term = useSources().terms[id]
  const definitionId = useId()
  if (!term) throw new Error(`The glossary has no term “${id}”.`)
  const { zh, ru } = term.names
  return (
    <span {...hoverCard}>
      <AppLink
        to={termPath(id)}
        className={styles.term}
        onClick={open}
        aria-describedby={definitionId}
      >
        {children}
      </AppLink>
      <span
        popover="auto"
        role="group"
        // A press inside the card keeps the focus, and so the card, where it is.
        tabIndex={-1}
        className={noteStyles.note}
        aria-label={`Definition of ${term.term}`}
      >
        <b>{term.term}</b>
        <span id={definitionId} className={noteStyles.entry}>
          {term.definition}
        </span>
        <span className={styles.names}>
          {zh ? <span lang="zh-Hans">{zh}</span> : null}
          {ru ? <span lang="ru">{ru}</span> : null}
        </span>
        <span className={noteStyles.links}>
          <span className={noteStyles.place}>{paragraphsLabel(term.paragraphs)}</span>
          <AppLink to={termPath(id)}>Glossary</AppLink>
        </span>
      </span>
    </span>
  )
}
