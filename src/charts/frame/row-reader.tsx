import { useEffect, useState, type RefObject } from 'react'
import type { FigureTable } from '#domain/series/figure-base.ts'
import { readRow } from '#domain/series/read-row.ts'
import styles from './row-reader.module.css'

type RowReaderProps = {
  readonly title: string
  readonly table: FigureTable
  readonly drawing: RefObject<HTMLDivElement | null>
}

/** Sets the marks of one row off from the rest of the drawing. */
function useSetOff(drawing: RowReaderProps['drawing'], row: number | undefined) {
  useEffect(() => {
    const sheet = drawing.current
    if (!sheet || row === undefined) return undefined
    const marks = sheet.querySelectorAll(`[data-row="${row}"]`)
    for (const mark of marks) mark.setAttribute('data-read', '')
    return () => {
      for (const mark of marks) mark.removeAttribute('data-read')
    }
  })
}

/**
 * The figure row by row: one native slider, which every keyboard, finger and screen reader knows how to
 * move. What it stands on is said in words and set off in the drawing.
 */
export function RowReader({ title, table, drawing }: RowReaderProps) {
  const [row, setRow] = useState<number>()
  useSetOff(drawing, row)
  const last = table.rows.length - 1
  const words = row === undefined ? 'Move the slider, or use the arrow keys.' : readRow(table, row)
  return (
    <div className={styles.reader} onBlur={() => setRow(undefined)}>
      <input
        type="range"
        className={styles.range}
        min={0}
        max={last}
        step={1}
        value={row ?? 0}
        aria-label={`Rows of: ${title}`}
        aria-valuetext={readRow(table, row ?? 0)}
        onFocus={() => setRow((now) => now ?? 0)}
        onChange={(event) => setRow(Number(event.target.value))}
      />
      <p className={styles.words} aria-hidden="true">
        {row === undefined ? words : `${row + 1} of ${last + 1}. ${words}`}
      </p>
    </div>
  )
}
