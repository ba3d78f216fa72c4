import type { Show } from '#charts/frame/shown.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf } from '#charts/frame/mark-of.ts'
import {
  clausesInWords,
  commitmentsByTypeSeries,
  type Clause,
  type CommitmentsMarks,
  type KindRow,
} from '#domain/series/commitments/commitments-by-type.ts'
import { countInWords } from '#domain/series/figure-base.ts'
import { KindMark } from './kind-mark.tsx'
import styles from './commitments-by-type.module.css'

type SideProps = {
  readonly row: number
  readonly side: number
  readonly clauses: readonly Clause[]
}

/** Clauses of one kind in one agreement, each on a stone with its number in Jia’s list. */
function Side({ row, side, clauses }: SideProps) {
  if (clauses.length === 0) return <div className={styles.none}>none in his list</div>
  return (
    <div {...markOf(row, side + 1, clauses.length)}>
      <div {...markOf(row, side + 3, clausesInWords(clauses))}>
        {clauses.map(({ number, text }) => (
          <div key={number} className={styles.clause}>
            <span className={styles.stone}>{number}</span>
            <span>{text}</span>
          </div>
        ))}
      </div>
    </div>
  )
}

function Kind({ kindRow: { row, kind, name, sides } }: { readonly kindRow: KindRow }) {
  return (
    <div className={styles.row}>
      <div className={styles.kind} {...markOf(row, 0, name)}>
        <KindMark kind={kind} />
        <span>{name}</span>
      </div>
      {sides.map((clauses, side) => (
        <div
          key={side === 0 ? 'first' : 'second'}
          className={side === 0 ? styles.first : styles.second}
        >
          <Side row={row} side={side} clauses={clauses} />
        </div>
      ))}
    </div>
  )
}

function Heads({ agreements }: Pick<CommitmentsMarks, 'agreements'>) {
  return (
    <div className={styles.heads}>
      {agreements.map(({ name, date, count }, index) => (
        <div key={name} className={index === 0 ? styles.first : styles.second}>
          <span className={styles.city}>{name}</span>
          <span className={styles.date}>{`${date}: ${countInWords(count)} clauses`}</span>
        </div>
      ))}
    </div>
  )
}

/** Both lists have an open end, so the two columns do not close. */
function OpenEnds({ agreements }: Pick<CommitmentsMarks, 'agreements'>) {
  return (
    <div className={styles.ends}>
      {agreements.map(({ name, openEnd }, index) => (
        <div key={name} className={index === 0 ? styles.first : styles.second}>
          {openEnd}
        </div>
      ))}
    </div>
  )
}

type CommitmentsByTypeProps = { readonly id: string; readonly marks: CommitmentsMarks }

/** Two agreements side by side, a row for each kind of clause, kinds that both have first. */
export function CommitmentsByType({ id, marks }: CommitmentsByTypeProps) {
  const { agreements, groups } = marks
  return (
    <div className={styles.sheet} role="img" {...figureNaming(id)}>
      <Heads agreements={agreements} />
      {groups.map(({ name, rows }) => (
        <div key={name}>
          <div className={styles.where}>
            <span>{name}</span>
          </div>
          {rows.map((kindRow) => (
            <Kind key={kindRow.kind} kindRow={kindRow} />
          ))}
        </div>
      ))}
      <OpenEnds agreements={agreements} />
    </div>
  )
}

export const showCommitmentsByType: Show<'commitments-by-type'> = (figure) => {
  const { marks, ...words } = commitmentsByTypeSeries(figure)
  return { drawing: <CommitmentsByType id={figure.id} marks={marks} />, ...words }
}
