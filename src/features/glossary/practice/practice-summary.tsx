import { useEffect, useRef } from 'react'
import type { DeckCard } from '#domain/glossary-deck/deck-card.ts'
import { cardsToLookAt, type DeckRound } from '#domain/glossary-deck/deck-round.ts'
import { termPath } from '#domain/lesson/addresses.ts'
import { AppLink } from '#ui/app-link.tsx'
import { Button } from '#ui/button.tsx'
import styles from './practice-summary.module.css'
import { cardCount, roundOutcome, timesMissed } from './practice-words.ts'

type PracticeSummaryProps = {
  readonly cards: readonly DeckCard[]
  /** Names of the terms, whichever side of the card they stand on. */
  readonly names: ReadonlyMap<string, string>
  readonly round: DeckRound
  readonly onAgain: (ids?: readonly string[]) => void
  readonly onChoose: () => void
}

/** How the round went, and which terms to look at again. */
export function PracticeSummary({ cards, names, round, onAgain, onChoose }: PracticeSummaryProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const again = cardsToLookAt(round)
  return (
    <section className={styles.summary} aria-labelledby="round-outcome">
      <h2 id="round-outcome" ref={heading} tabIndex={-1}>
        {roundOutcome(round.known.length, cards.length)}
      </h2>
      {again.length > 0 ? (
        <>
          <p>Look at these again, the most often missed first:</p>
          <ul className={styles.again}>
            {again.map((id) => (
              <li key={id}>
                <AppLink to={termPath(id)}>{names.get(id) ?? id}</AppLink>{' '}
                <small>{timesMissed(round.missed.get(id) ?? 0)}</small>
              </li>
            ))}
          </ul>
          <p className={styles.lost}>A term’s link leaves this page, and this list is not kept.</p>
        </>
      ) : (
        <p>
          {round.known.length === cards.length
            ? 'You knew each of them the first time.'
            : 'No card that you rated was missed.'}
        </p>
      )}
      <p className={styles.actions}>
        {again.length > 0 ? (
          <Button onClick={() => onAgain(again)}>
            {again.length === 1
              ? 'Practise this one again'
              : `Practise these ${cardCount(again.length)} again`}
          </Button>
        ) : null}
        <Button tone={again.length > 0 ? 'quiet' : 'plain'} onClick={() => onAgain()}>
          Another round
        </Button>
        <Button tone="quiet" onClick={onChoose}>
          Choose other cards
        </Button>
      </p>
    </section>
  )
}
