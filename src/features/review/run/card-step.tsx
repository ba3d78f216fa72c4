import { useState } from 'react'
import { directionWords } from '#blocks/turn-card/direction-words.ts'
import { TurnCard } from '#blocks/turn-card/turn-card.tsx'
import { comesAgain } from '#domain/review/told/why.ts'
import type { ReviewItemId } from '#domain/review/review-item.ts'
import { useLearnerActions } from '#store/store-context.tsx'
import { Button } from '#ui/button.tsx'
import { StatusLine } from '#ui/status-line.tsx'
import type { ReviewState } from '#features/review/review-state.ts'
import styles from './review-run.module.css'
import { WhyLines } from './why-lines.tsx'

type CardStepProps = {
  readonly review: ReviewState
  readonly item: ReviewItemId
  /** Of the run, to say of the card before when it comes again. */
  readonly cards: readonly ReviewItemId[]
  readonly turn: number
  readonly onNext: () => void
}

/** A card of the glossary. It stays in place from card to card, so that the focus is never lost. */
export function CardStep({ review, item, cards, turn, onNext }: CardStepProps) {
  const { act } = useLearnerActions()
  const [rated, setRated] = useState<ReviewItemId>()
  const matter = review.matterOf(item)
  if (matter?.kind !== 'card') {
    return (
      <div className={styles.gone}>
        <p>This card is no longer in the glossary.</p>
        <Button onClick={onNext}>Next</Button>
      </div>
    )
  }
  const { term, direction, card } = matter
  return (
    <>
      <TurnCard
        card={card}
        turn={turn}
        task={directionWords[direction].task}
        isBack={false}
        onRate={(rating) => {
          act({ kind: 'card-rated', term: term.id, direction, rating })
          setRated(item)
          onNext()
        }}
      />
      <WhyLines review={review} item={item} />
      <StatusLine
        className={`${styles.before}`}
        text={rated && cards.includes(rated) ? wordsOn(rated, review) : ''}
      />
    </>
  )
}

function wordsOn(item: ReviewItemId, { schedule, today, matterOf }: ReviewState): string {
  const scheduled = schedule.get(item)
  const matter = matterOf(item)
  if (!scheduled || matter?.kind !== 'card') return ''
  const again = comesAgain(scheduled, today)
  return `“${matter.term.term}”: ${again.charAt(0).toLowerCase()}${again.slice(1)}`
}
