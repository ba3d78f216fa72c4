import styles from './border-piece.module.css'

/**
 * How a piece of a border is drawn, from the line of a plan to the one that is demarcated. `worn` was
 * demarcated once and wants a look.
 */
export type BorderLine = 'planned' | 'open' | 'closing' | 'solid' | 'worn'

type BorderPieceProps = { readonly line: BorderLine; readonly across?: boolean }

/** One piece of a border, as long as its place. It says nothing by itself; words stand beside it. */
export function BorderPiece({ line, across = false }: BorderPieceProps) {
  const ends = across ? { x1: 0, x2: 8, y1: 4, y2: 4 } : { x1: 4, x2: 4, y1: 0, y2: 8 }
  return (
    <svg
      className={styles.piece}
      data-line={line}
      data-across={across}
      viewBox="0 0 8 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <line className={styles.line} {...ends} />
      {line === 'worn' ? <line className={styles.between} {...ends} /> : null}
    </svg>
  )
}
