import { onRow, type Placed } from '#domain/cases/bench.ts'
import type { CaseRow } from '#domain/cases/case-parts.ts'
import type { SortQuestion } from '#domain/question-kinds/sort-into-groups.ts'
import { BenchCard } from './bench-card.tsx'
import styles from './bench-row.module.css'
import type { Hand } from './use-hand.ts'

type BenchRowProps = {
  readonly row: CaseRow
  readonly cards: SortQuestion['items']
  readonly rows: readonly CaseRow[]
  readonly placed: Placed
  readonly hand: Hand
  readonly name: string
}

/** A row of the bench with the cards on it; while a card is taken up, the row itself can be pressed. */
export function BenchRow({ row, cards, rows, placed, hand, name }: BenchRowProps) {
  const lying = onRow(cards, placed, row.id)
  const number = (card: string) => cards.findIndex(({ id }) => id === card) + 1
  const headingId = `${name}-row-${row.id}`
  const Heading = row.author === undefined ? 'h3' : 'h4'
  return (
    <section className={styles.row} aria-labelledby={headingId} data-empty={lying.length === 0}>
      <Heading id={headingId} className={styles.name}>
        {row.name}
      </Heading>
      <p className={styles.gloss}>{row.gloss}</p>
      {lying.length > 0 ? (
        <ul className={styles.cards}>
          {lying.map((card) => (
            <BenchCard
              key={card.id}
              card={card}
              number={number(card.id)}
              rows={rows}
              at={row.id}
              hand={hand}
              name={name}
            />
          ))}
        </ul>
      ) : (
        <p className={styles.empty}>No card here</p>
      )}
      {hand.taken !== undefined && placed[hand.taken] !== row.id ? (
        <button type="button" className={styles.target} onClick={() => hand.lay(row.id)}>
          {`Lay card ${number(hand.taken)} here`}
        </button>
      ) : null}
    </section>
  )
}
