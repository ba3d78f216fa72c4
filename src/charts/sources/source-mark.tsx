import type { SourceMark as Source } from '#domain/series/sources/sources-by-year.ts'
import styles from './source-mark.module.css'

/** A folded sheet for the press, a bound book for scholarship, a sealed page for documents. */
const outlines = {
  press: 'M1 1H6L9 4V13H1Z',
  scholarship: 'M1 1H9V13H1Z',
  official: 'M1 1H9V9A4 4 0 0 1 1 9Z',
} as const
const details = { press: 'M6 1V4H9', scholarship: 'M3.4 1V13', official: 'M3 4.5H7' } as const

type SourceMarkProps = Omit<Source, 'id' | 'by'> & {
  /** Left out in a key, where no author is meant. */
  readonly by?: Source['by']
  readonly y?: string
}

/** One source, full if it comes from China, hollow if from elsewhere; with a y it stands around x = 0. */
export function SourceMark({ by, kind, elsewhere, unsure, y }: SourceMarkProps) {
  const form = [by && styles[by], elsewhere ? styles.elsewhere : styles.chinese]
  return (
    <svg
      className={y === undefined ? styles.flowing : styles.placed}
      {...(y !== undefined && { x: '-0.5rem', y })}
      width="1rem"
      height="1.1rem"
      viewBox="0 0 10 14"
    >
      <g className={form.filter(Boolean).join(' ')}>
        <path className={styles.outline} d={outlines[kind]} />
        {unsure ? (
          <text className={styles.unsure} x="5" y="10.6">
            ?
          </text>
        ) : (
          <path className={styles.detail} d={details[kind]} />
        )}
      </g>
    </svg>
  )
}
