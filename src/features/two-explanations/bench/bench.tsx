import { useEffect, useId, useRef, useState } from 'react'
import { HintSteps } from '#blocks/question/steps/hint-steps.tsx'
import { inHand, type Placed } from '#domain/cases/bench.ts'
import { caseAuthors, type CaseRow } from '#domain/cases/case-parts.ts'
import type { SortQuestion } from '#domain/question-kinds/sort-into-groups.ts'
import { Button } from '#ui/button.tsx'
import { BenchCard } from './bench-card.tsx'
import { BenchRow } from './bench-row.tsx'
import styles from './bench.module.css'
import { checkButtonId, useHand, type Hand } from './use-hand.ts'

type BenchProps = {
  /** As arranged for this try. */
  readonly question: SortQuestion
  readonly rows: readonly CaseRow[]
  readonly placed: Placed
  readonly hintsOpen: number
  /** Undefined until the record has been read. */
  readonly onPlace: ((placed: Placed) => void) | undefined
  /** Begun just now in place of a checked bench, whose button is gone with the focus. */
  readonly takesFocus: boolean
  readonly onHint: (hint: number) => void
  /** Called only when every card lies somewhere. */
  readonly onCheck: () => void
}

const columnNames = { Jia: 'Jia’s three factors', Ding: 'Ding’s four variables' }

/** Cards in hand beside two columns of rows; everything is done by pressing, nothing by dragging. */
export function Bench(props: BenchProps) {
  const { question, rows, placed } = props
  const name = useId()
  const hand = useHand({ cards: question.items, rows, placed, onPlace: props.onPlace, name })
  const shared = { cards: question.items, rows, placed, hand, name }
  return (
    <div className={styles.bench}>
      <div className={styles.table}>
        <CardsInHand {...shared} takesFocus={props.takesFocus} />
        <div className={styles.columns}>
          {caseAuthors.map((author) => (
            <section key={author} className={styles.column} aria-labelledby={`${name}-${author}`}>
              <h3 id={`${name}-${author}`} className={styles.author}>
                {columnNames[author]}
              </h3>
              {rows
                .filter((row) => row.author === author)
                .map((row) => (
                  <BenchRow key={row.id} row={row} {...shared} />
                ))}
            </section>
          ))}
          <div className={styles.beside}>
            {rows
              .filter((row) => row.author === undefined)
              .map((row) => (
                <BenchRow key={row.id} row={row} {...shared} />
              ))}
          </div>
        </div>
      </div>
      <p role="status" className="visually-hidden">
        {hand.said}
      </p>
      <HintSteps hints={question.hints} open={props.hintsOpen} onHint={props.onHint} />
      <BenchCheck {...props} name={name} />
    </div>
  )
}

type SharedProps = {
  readonly cards: SortQuestion['items']
  readonly rows: readonly CaseRow[]
  readonly placed: Placed
  readonly hand: Hand
  readonly name: string
}

function CardsInHand({
  cards,
  rows,
  placed,
  hand,
  name,
  takesFocus,
}: SharedProps & Pick<BenchProps, 'takesFocus'>) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  const left = inHand(cards, placed)
  return (
    <section className={styles.hand} aria-labelledby={`${name}-hand`}>
      <h3 ref={heading} id={`${name}-hand`} tabIndex={-1} className={styles.handName}>
        {left.length === 0 ? 'No card left in hand' : 'Cards in hand'}
      </h3>
      <p className={styles.count}>{`${cards.length - left.length} of ${cards.length} laid out`}</p>
      {left.length === 0 ? (
        <p className={styles.done}>
          All cards are laid out. Move one or take it back as you like, then check the bench.
        </p>
      ) : (
        <ol className={styles.cards}>
          {cards.map((card, at) =>
            left.includes(card) ? (
              <BenchCard
                key={card.id}
                card={card}
                number={at + 1}
                rows={rows}
                at={undefined}
                hand={hand}
                name={name}
              />
            ) : null,
          )}
        </ol>
      )}
    </section>
  )
}

type BenchCheckProps = BenchProps & { readonly name: string }

function BenchCheck({ question, placed, onCheck, name }: BenchCheckProps) {
  const [press, setPress] = useState(0)
  const left = inHand(question.items, placed).length
  const missing = left === 1 ? '1 card still needs a row.' : `${left} cards still need a row.`
  function check() {
    if (left === 0) onCheck()
    else setPress(press + 1)
  }
  return (
    <div className={styles.check}>
      <Button id={checkButtonId(name)} onClick={check}>
        Check the bench
      </Button>
      <div role="status">
        {press > 0 && left > 0 ? (
          <p key={press} className={styles.missing}>
            {missing}
          </p>
        ) : null}
      </div>
    </div>
  )
}
