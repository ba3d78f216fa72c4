import { useEffect, useState, type RefObject } from 'react'
import type { FigureTable } from '#domain/series/figure-base.ts'
import { readRow } from '#domain/series/read-row.ts'
import styles from './row-reader.module.css'

type RowReaderProps = {
  readonly title: string
  readonly table: FigureTable
  readonly drawing: RefObject<HTMLDivElement | null>
}

/** Sets the marks of one row off from the rest, also where the drawing was drawn anew. */
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
 * move. What it stands on is said in words and set off in the drawing while it has the focus.
 */
export function RowReader({ title, table, drawing }: RowReaderProps) {
  const [place, setPlace] = useState(0)
  const [isReading, setReading] = useState(false)
  const last = table.rows.length - 1
  // What is set in a figure may leave it fewer rows than it had.
  const row = Math.min(place, last)
  useSetOff(drawing, isReading ? row : undefined)
  if (last < 0) return <p>The table has no rows.</p>
  return (
    <div className={styles.reader}>
      <input
        type="range"
        className={styles.range}
        min={0}
        max={last}
        step={1}
        value={row}
        aria-label={`Rows of: ${title}`}
        aria-valuetext={`${row + 1} of ${last + 1}. ${readRow(table, row)}`}
        onFocus={() => setReading(true)}
        onBlur={() => setReading(false)}
        onChange={(event) => {
          setPlace(Number(event.target.value))
          setReading(true)
        }}
      />
      <p className={styles.words} aria-hidden="true">
        {isReading ? (
          <>
            <span className={styles.place}>{`${row + 1} of ${last + 1}`}</span>
            <span>{readRow(table, row)}</span>
          </>
        ) : (
          'Move the slider, or use the arrow keys.'
        )}
      </p>
    </div>
  )
}
