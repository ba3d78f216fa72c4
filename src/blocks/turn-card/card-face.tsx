import type { Ref } from 'react'
import { isBackOf, type CardSide, type DeckCard } from '#domain/glossary-deck/deck-card.ts'
import styles from './card-face.module.css'

type CardFaceProps = {
  readonly ref: Ref<HTMLDivElement>
  readonly card: DeckCard
  /** Tells one showing of a card from the next, so that each is read out. */
  readonly turn: number
  readonly task: string
  readonly isTurned: boolean
  readonly written: string
}

/** The card itself. It stays while its text changes, and the change is read out politely. */
export function CardFace({ ref, card, turn, task, isTurned, written }: CardFaceProps) {
  return (
    <div ref={ref} tabIndex={-1} className={styles.face} aria-live="polite">
      <p className={styles.task}>{task}</p>
      <Side key={turn} side={card.front} />
      {isTurned ? (
        <div className={styles.back}>
          <Side side={card.back} />
          {written.trim() ? (
            <p className={styles.written}>
              {'You wrote: '}
              <span lang={card.back.lang}>{written}</span>
              {isBackOf(card, written) ? <b> Right.</b> : null}
            </p>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}

/** A definition is set smaller than a name. */
const longestName = 60

function Side({ side: { text, lang } }: { readonly side: CardSide }) {
  return (
    <p className={styles.side} lang={lang} data-long={text.length > longestName}>
      {text}
    </p>
  )
}
