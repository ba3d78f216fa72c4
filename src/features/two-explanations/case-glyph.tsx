import { caseAuthors } from '#domain/cases/case-parts.ts'
import type { CaseOutline } from '#domain/cases/case-content.ts'
import styles from './case-glyph.module.css'

type CaseGlyphProps = { readonly one: CaseOutline; readonly isFilled: boolean }

/**
 * The bench of a case as a small sign: three rows and four. Once it was laid out, rows that speak are
 * filled with their cards and silent ones stay dashed; the page says the same in words.
 */
export function CaseGlyph({ one, isFilled }: CaseGlyphProps) {
  const rows = Object.values(one.key)
  return (
    <span className={styles.glyph} aria-hidden="true">
      {caseAuthors.map((author) => (
        <span key={author} className={styles.column}>
          {one.parts
            .filter((part) => part.author === author)
            .map((part) => (
              <span key={part.id} className={styles.row} data-filled={isFilled && part.speaks}>
                {isFilled
                  ? rows
                      .filter((row) => row === part.id)
                      .map((row, at) => <span key={`${row}-${at}`} className={styles.card} />)
                  : null}
              </span>
            ))}
        </span>
      ))}
    </span>
  )
}
