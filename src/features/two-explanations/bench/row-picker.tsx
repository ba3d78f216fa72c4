import type { CaseRow, CaseRowId } from '#domain/cases/case-parts.ts'
import styles from './row-picker.module.css'

type RowPickerProps = {
  readonly id: string
  readonly number: number
  readonly rows: readonly CaseRow[]
  /** The row on which the card lies now. */
  readonly at: string | undefined
  readonly onPick: (row: CaseRowId) => void
}

/** The rows a card can go to, right below it, so that nobody has to carry it across the page. */
export function RowPicker({ id, number, rows, at, onPick }: RowPickerProps) {
  const groups = [...new Set(rows.map(({ author }) => author))]
  return (
    <div
      id={id}
      className={styles.picker}
      role="group"
      aria-label={`Where does card ${number} belong?`}
    >
      {groups.map((author) => (
        <div
          key={author ?? 'neither'}
          className={styles.group}
          role={author && 'group'}
          aria-label={author}
        >
          {author ? (
            <span className={styles.author} aria-hidden="true">
              {author}
            </span>
          ) : null}
          <div className={styles.rows}>
            {rows
              .filter((row) => row.author === author)
              .map((row) => (
                <button
                  key={row.id}
                  type="button"
                  className={styles.row}
                  aria-pressed={at === row.id}
                  onClick={() => onPick(row.id)}
                >
                  {row.name}
                </button>
              ))}
          </div>
        </div>
      ))}
    </div>
  )
}
