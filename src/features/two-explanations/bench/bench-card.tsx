import type { CaseRow } from '#domain/cases/case-parts.ts'
import type { SortQuestion } from '#domain/question-kinds/sort-into-groups.ts'
import styles from './bench-card.module.css'
import { CardSource } from './card-source.tsx'
import { RowPicker } from './row-picker.tsx'
import { cardButtonId, pickerId, type Hand } from './use-hand.ts'

type BenchCardProps = {
  readonly card: SortQuestion['items'][number]
  /** Its place among all cards of the case, from 1; stays with it wherever it lies. */
  readonly number: number
  readonly rows: readonly CaseRow[]
  /** The row on which it lies; undefined while it is in hand. */
  readonly at: string | undefined
  readonly hand: Hand
  readonly name: string
}

/** A card: pressing it takes it up and opens the rows it can go to, wherever it lies. */
export function BenchCard({ card, number, rows, at, hand, name }: BenchCardProps) {
  const isTaken = hand.taken === card.id
  const rowsId = pickerId(name, card.id)
  return (
    <li className={styles.item}>
      <div className={styles.card} data-taken={isTaken} data-laid={at !== undefined}>
        <button
          type="button"
          id={cardButtonId(name, card.id)}
          className={styles.face}
          aria-expanded={isTaken}
          aria-controls={isTaken ? rowsId : undefined}
          onClick={() => hand.takeUp(card.id)}
        >
          <span className={styles.number}>{number}</span>
          <span>{card.text}</span>
        </button>
        {isTaken ? (
          <RowPicker id={rowsId} number={number} rows={rows} at={at} onPick={hand.lay} />
        ) : null}
        <div className={styles.foot}>
          <CardSource number={number} evidence={card.evidence} />
          {at === undefined ? null : (
            <button
              type="button"
              className={styles.back}
              aria-label={`Take back card ${number}`}
              onClick={() => hand.back(card.id)}
            >
              Take back
            </button>
          )}
        </div>
      </div>
    </li>
  )
}
