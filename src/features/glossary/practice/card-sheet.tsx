import type { CardSide, DeckCard } from '#domain/glossary-deck/deck-card.ts'
import type { DeckDirection } from '#domain/glossary-deck/deck-direction.ts'
import styles from './card-sheet.module.css'
import { directionWords } from '#blocks/turn-card/direction-words.ts'

type CardSheetProps = { readonly cards: readonly DeckCard[]; readonly direction: DeckDirection }

/** The chosen cards as a list of two columns; on paper each row is a card to cut out and fold. */
export function CardSheet({ cards, direction }: CardSheetProps) {
  if (cards.length === 0) return null
  const { front, back } = directionWords[direction]
  return (
    <section className={styles.sheet} aria-labelledby="card-sheet">
      <h2 id="card-sheet">The same cards on paper</h2>
      <p className={styles.about}>
        Print this page: the left column is the front of the cards, the right one the back. Cut
        along the dashed lines and fold along the dotted one.
      </p>
      <table className={styles.cards} data-direction={direction}>
        <thead>
          <tr>
            <th scope="col">{front}</th>
            <th scope="col">{back}</th>
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => (
            <tr key={card.id}>
              <SideCell side={card.front} isFront />
              <SideCell side={card.back} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function SideCell({
  side,
  isFront = false,
}: {
  readonly side: CardSide
  readonly isFront?: boolean
}) {
  return isFront ? (
    <th scope="row" lang={side.lang}>
      {side.text}
    </th>
  ) : (
    <td lang={side.lang}>{side.text}</td>
  )
}
