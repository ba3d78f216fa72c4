import { useState } from 'react'
import { directionWords } from '#blocks/turn-card/direction-words.ts'
import { TurnCard } from '#blocks/turn-card/turn-card.tsx'
import type { DeckCard } from '#domain/glossary-deck/deck-card.ts'
import type { DeckDirection } from '#domain/glossary-deck/deck-direction.ts'
import { rateCard, startRound, type Rating } from '#domain/glossary-deck/deck-round.ts'
import { useLearnerActions } from '#store/store-context.tsx'
import { Button } from '#ui/button.tsx'
import { StatusLine } from '#ui/status-line.tsx'
import styles from './practice-round.module.css'
import { PracticeSummary } from './practice-summary.tsx'
import { roundProgress } from './practice-words.ts'

type PracticeRoundProps = {
  readonly names: ReadonlyMap<string, string>
  readonly cards: readonly DeckCard[]
  readonly order: number
  readonly direction: DeckDirection
  /** Another round, with these cards or with all of the choice. */
  readonly onAgain: (ids?: readonly string[]) => void
  readonly onChoose: () => void
}

/** One card after the other until all are known or one has had enough, then what there is to say of it. */
export function PracticeRound(props: PracticeRoundProps) {
  const { cards, names, order, direction, onAgain, onChoose } = props
  const [round, setRound] = useState(() =>
    startRound(
      cards.map(({ id }) => id),
      order,
    ),
  )
  const [ended, setEnded] = useState(false)
  const { act } = useLearnerActions()
  const card = cards.find(({ id }) => id === round.queue[0])
  if (!card || ended) return <PracticeSummary {...{ cards, names, round, onAgain, onChoose }} />
  const turn = round.known.length + [...round.missed.values()].reduce((sum, one) => sum + one, 0)
  function rate(term: string, rating: Rating) {
    // The first word on a card shows what was remembered; later ones in a round, what was just read.
    if (!round.missed.has(term)) act({ kind: 'card-rated', term, direction, rating })
    setRound(rateCard(round, rating))
  }
  return (
    <section className={styles.round} aria-label="Round">
      <div className={styles.head}>
        <StatusLine
          className={`${styles.progress}`}
          text={roundProgress(round.known.length, cards.length)}
        />
        <ProgressBorder known={round.known.length} all={cards.length} />
      </div>
      <TurnCard
        card={card}
        turn={turn}
        task={directionWords[direction].task}
        isBack={round.missed.has(card.id)}
        onRate={(rating) => rate(card.id, rating)}
      />
      <p className={styles.foot}>
        <span>{`${directionWords[direction].name}, order number ${order}`}</span>
        <Button tone="quiet" onClick={() => setEnded(true)}>
          End the round
        </Button>
      </p>
    </section>
  )
}

/** What is known as a border that is settled, the rest as one that is not yet. */
function ProgressBorder({ known, all }: { readonly known: number; readonly all: number }) {
  return (
    <svg
      className={styles.border}
      viewBox={`0 0 ${all} 2`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={styles.open} d={`M${known} 1H${all}`} />
      <path className={styles.settled} d={`M0 1H${known}`} />
    </svg>
  )
}
