import { useEffect, useRef, useState, type KeyboardEvent, type Ref } from 'react'
import type { DeckCard } from '#domain/glossary-deck/deck-card.ts'
import type { Rating } from '#domain/glossary-deck/deck-round.ts'
import { Button } from '#ui/button.tsx'
import { CardFace } from './card-face.tsx'
import styles from './turn-card.module.css'

type TurnCardProps = {
  readonly card: DeckCard
  /** How many cards were turned before in this round. */
  readonly turn: number
  readonly task: string
  /** It was shown before and was not known. */
  readonly isBack: boolean
  readonly onRate: (rating: Rating) => void
}

const ratingKeys: Readonly<Record<string, Rating>> = { '1': 'known', '2': 'not-yet' }

/**
 * A card with its field and its buttons. They stay in place from card to card, so that the focus is never
 * lost, and the keys act only while the focus is here.
 */
export function TurnCard({ card, turn, task, isBack, onRate }: TurnCardProps) {
  // Kept with the turn that they belong to: the next card begins with neither.
  const [turned, setTurned] = useState(-1)
  const [written, setWritten] = useState({ turn, text: '' })
  const face = useRef<HTMLDivElement>(null)
  const answer = useRef<HTMLInputElement>(null)
  const show = useRef<HTMLButtonElement>(null)
  const shown = turned === turn
  const text = written.turn === turn ? written.text : ''
  useEffect(() => face.current?.focus(), [])

  function rate(rating: Rating) {
    onRate(rating)
    // Who writes goes on writing. Not to the card, which is read out anyway.
    if (document.activeElement !== answer.current) show.current?.focus({ preventScroll: true })
  }
  function press(event: KeyboardEvent<HTMLElement>) {
    const { target, key, repeat, nativeEvent } = event
    // While Chinese is being composed, Enter and digits choose among its characters.
    if (nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const rating = ratingKeys[key]
    const turns = key === 'Enter' || (key === ' ' && target !== answer.current)
    const isButton =
      target instanceof HTMLButtonElement && !target.matches('[aria-disabled="true"]')
    if (!turns && !(shown && rating)) return
    // A key that is held down does nothing more, and a button that can be pressed does it itself.
    if (repeat || !(turns && isButton)) event.preventDefault()
    if (shown && rating) rate(rating)
    else if (!isButton) setTurned(turn)
  }
  return (
    // The keys are a second way to the buttons below.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.desk} onKeyDown={press}>
      <CardFace
        ref={face}
        card={card}
        turn={turn}
        task={isBack ? `Once more: ${task}` : task}
        isTurned={shown}
        written={text}
      />
      <label className={styles.answer}>
        <span>Your answer, if you like to write it</span>
        <input
          ref={answer}
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          lang={card.back.lang}
          readOnly={shown}
          value={text}
          onChange={(event) => setWritten({ turn, text: event.target.value })}
        />
      </label>
      <CardButtons ref={show} isTurned={shown} onTurn={() => setTurned(turn)} onRate={rate} />
      <p className={styles.keys}>
        Keys: <kbd>Space</kbd> or <kbd>Enter</kbd> shows the answer, <kbd>1</kbd> knew it,{' '}
        <kbd>2</kbd> not yet.
      </p>
    </div>
  )
}

type CardButtonsProps = {
  /** The first of them, from which one goes on to the next card. */
  readonly ref: Ref<HTMLButtonElement>
  readonly isTurned: boolean
  readonly onTurn: () => void
  readonly onRate: (rating: Rating) => void
}

function CardButtons({ ref, isTurned, onTurn, onRate }: CardButtonsProps) {
  return (
    <div className={styles.actions}>
      <Button ref={ref} unavailable={isTurned} onClick={onTurn}>
        Show the answer
      </Button>
      <Button unavailable={!isTurned} aria-keyshortcuts="1" onClick={() => onRate('known')}>
        Knew it
      </Button>
      <Button
        tone="quiet"
        unavailable={!isTurned}
        aria-keyshortcuts="2"
        onClick={() => onRate('not-yet')}
      >
        Not yet
      </Button>
    </div>
  )
}
