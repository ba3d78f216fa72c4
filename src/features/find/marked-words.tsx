import type { Piece } from '#domain/find/marked-pieces.ts'
import styles from './find-results.module.css'

/** A text with the words that matched in it marked. */
export function MarkedWords({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, marked }, index) =>
    marked ? (
      // The pieces of a text keep their order.
      <mark key={index} className={styles.mark}>
        {text}
      </mark>
    ) : (
      text
    ),
  )
}
