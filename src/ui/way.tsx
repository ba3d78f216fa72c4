import type { ReactNode } from 'react'
import { BorderPiece, type BorderLine } from './border-piece.tsx'
import styles from './way.module.css'

/** A way drawn as a border on a map, from stop to stop. */
export function Way({ children }: { readonly children: ReactNode }) {
  return <ol className={styles.way}>{children}</ol>
}

type WayStopProps = {
  /** Years or a date, beside the stop. */
  readonly when: string
  /** Dashed while open, solid once done; `ahead`: not on the way yet; `plain`: nothing to be done here. */
  readonly state: 'open' | 'done' | 'ahead' | 'plain'
  /** The line to the next stop, piece by piece; without it the state alone draws it. */
  readonly pieces?: readonly BorderLine[] | undefined
  readonly children: ReactNode
  /** Stands at the end of the line where there is room. */
  readonly aside?: ReactNode
}

export function WayStop({ when, state, pieces, children, aside }: WayStopProps) {
  return (
    <li className={styles.stop} data-state={state}>
      <span className={styles.when}>{when}</span>
      <span className={styles.line} aria-hidden="true" data-pieces={pieces && pieces.length}>
        {pieces ? (
          <span className={styles.pieces}>
            {pieces.map((line, at) => (
              <BorderPiece key={at} line={line} />
            ))}
          </span>
        ) : null}
      </span>
      <div className={styles.body}>{children}</div>
      {aside}
    </li>
  )
}
