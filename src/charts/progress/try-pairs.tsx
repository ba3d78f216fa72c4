import type { TryMarks, TryPair } from '#domain/progress/figures/first-and-latest.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import styles from './named-rows.module.css'

type TryPairsProps = { readonly figure: string; readonly marks: TryMarks }

/** With room for a sign at either end. */
const placeOf = (share: number) => `${3 + share * 0.94}%`

const ring = 'M6 0A6 6 0 1 1 -6 0A6 6 0 1 1 6 0Z'
const diamond = 'M0 -5L5 0L0 5L-5 0Z'

function wordsOf({ first, last }: TryPair): string {
  return first === undefined || last === undefined ? 'too few' : `${first}% → ${last}%`
}

function Pair({ pair: { first, last }, row }: { readonly pair: TryPair; readonly row: number }) {
  if (first === undefined || last === undefined) return null
  return (
    <>
      <line
        className={styles.way}
        x1={placeOf(first)}
        x2={placeOf(last)}
        y1="50%"
        y2="50%"
        {...rowOf(row)}
      />
      <svg x={placeOf(first)} y="50%" overflow="visible" {...markOf(row, 2, first, 'share:x')}>
        <path className={styles.first} d={ring} />
      </svg>
      <svg x={placeOf(last)} y="50%" overflow="visible" {...markOf(row, 3, last, 'share:x')}>
        <path className={styles.last} d={diamond} />
      </svg>
    </>
  )
}

/** A ring for the first try, a diamond for the latest, and the way between them. */
export function TryPairs({ figure, marks: { pairs } }: TryPairsProps) {
  return (
    <div role="img" className={styles.rows} {...figureNaming(figure)}>
      <p className={styles.key}>
        <span>
          <svg viewBox="-8 -8 16 16">
            <path className={styles.first} d={ring} />
          </svg>
          first try
        </span>
        <span>
          <svg viewBox="-8 -8 16 16">
            <path className={styles.last} d={diamond} />
          </svg>
          latest try
        </span>
      </p>
      {pairs.map((pair, row) => (
        <div key={pair.name} className={styles.row}>
          <span className={styles.name} {...rowOf(row)}>
            {pair.name}
          </span>
          <span className={styles.value} {...rowOf(row)}>
            {wordsOf(pair)}
          </span>
          <svg className={styles.sheet}>
            {[0, 50, 100].map((share) => (
              <line
                key={share}
                className={styles.grid}
                x1={placeOf(share)}
                x2={placeOf(share)}
                y1="0"
                y2="100%"
              />
            ))}
            <Pair pair={pair} row={row} />
          </svg>
        </div>
      ))}
      <div className={`${styles.row} ${styles.axis}`}>
        <svg className={styles.sheet}>
          {[0, 50, 100].map((share) => (
            <text key={share} x={placeOf(share)} y="1em">
              {`${share}%`}
            </text>
          ))}
        </svg>
      </div>
    </div>
  )
}
