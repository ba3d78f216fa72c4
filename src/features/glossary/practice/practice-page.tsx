import { useCallback, useState } from 'react'
import { useLocation } from 'react-router'
import { deckCards, type DeckCard } from '#domain/glossary-deck/deck-card.ts'
import {
  deckQuery,
  orderFrom,
  readDeckChoice,
  wholeDeck,
  type DeckChoice,
} from '#domain/glossary-deck/deck-choice.ts'
import { othersBetween } from '#domain/glossary-deck/deck-round.ts'
import { glossaryPath, reviewPath } from '#domain/lesson/addresses.ts'
import type { GlossaryTerm, TermModule } from '#domain/lesson/glossary.ts'
import { newSeed } from '#store/new-id.ts'
import { AppLink } from '#ui/app-link.tsx'
import { useAddressChoice } from '#ui/use-address-choice.ts'
import { CardSheet } from './card-sheet.tsx'
import { PracticeForm } from './practice-form.tsx'
import styles from './practice-page.module.css'
import { PracticeRound } from './practice-round.tsx'

type PracticePageProps = {
  readonly terms: readonly GlossaryTerm[]
  readonly modules: readonly TermModule[]
}

type Begun = {
  readonly cards: readonly DeckCard[]
  readonly order: number
  readonly number: number
}

/** The glossary as a deck of cards: chosen, gone through on the screen, or printed and cut. */
export function PracticePage({ terms, modules }: PracticePageProps) {
  const [choice, choose] = useDeckChoice(modules)
  const [begun, setBegun] = useState<Begun>()
  const cards = deckCards(terms, choice)
  const names = new Map(terms.map(({ id, term }) => [id, term]))
  function begin(some: readonly DeckCard[], order = orderFrom(newSeed())) {
    choose({ ...choice, order })
    setBegun({ cards: some, order, number: (begun?.number ?? 0) + 1 })
  }
  function chooseAgain() {
    choose({ ...choice, order: undefined })
    setBegun(undefined)
  }
  return (
    <article className={styles.page} data-begun={begun !== undefined}>
      <h1>Practise the terms</h1>
      <p className={styles.lede}>
        {`Look at one side of a card and answer aloud, in your head or in writing. Then turn it and judge for yourself. A card that you do not know yet comes back after ${othersBetween} others, until you have known every card once.`}
      </p>
      <p className={styles.kept}>
        The first word you give on a card counts for your <AppLink to={reviewPath}>review</AppLink>,
        which brings it back when it fades. The round itself is not kept: reload or leave this page,
        and how far you have come is lost.
      </p>
      {begun ? (
        <PracticeRound
          key={begun.number}
          cards={begun.cards}
          names={names}
          order={begun.order}
          direction={choice.direction}
          onAgain={(ids) => begin(ids ? begun.cards.filter(({ id }) => ids.includes(id)) : cards)}
          onChoose={chooseAgain}
        />
      ) : (
        <PracticeForm
          choice={choice}
          modules={modules}
          count={cards.length}
          onChange={choose}
          onStart={() => begin(cards, choice.order)}
        />
      )}
      <CardSheet cards={cards} direction={choice.direction} />
      <p className={styles.back}>
        <AppLink to={glossaryPath}>The whole glossary</AppLink>
      </p>
    </article>
  )
}

function useDeckChoice(modules: readonly TermModule[]) {
  const { search } = useLocation()
  const read = useCallback(
    (query: URLSearchParams): DeckChoice =>
      readDeckChoice(
        query,
        modules.map(({ id }) => id),
      ),
    [modules],
  )
  return useAddressChoice({ search, read, queryOf: deckQuery, nothing: wholeDeck })
}
