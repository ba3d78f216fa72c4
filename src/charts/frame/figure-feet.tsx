import { lazy, Suspense, useState, type RefObject } from 'react'
import type { OutsideSource } from '#domain/evidence/evidence.ts'
import type { FigureTable as Table } from '#domain/series/figure-base.ts'
import { FigureTable } from './figure-table.tsx'
import { RowReader } from './row-reader.tsx'
import type { FramedFigure } from './figure-frame.tsx'
import styles from './figure-feet.module.css'

export type FigureFeetProps = {
  readonly figure: FramedFigure
  readonly summary: string
  readonly table: Table
  readonly sourceOf: (evidence: readonly string[]) => string
  readonly outside: readonly OutsideSource[]
  readonly address: string | undefined
  readonly drawing: RefObject<HTMLDivElement | null>
}

function NotLoaded() {
  return <p>This part of the page did not come. Reload the page once you are connected.</p>
}

/** A part that does not come takes nothing else from the page with it. */
const TakeAway = lazy(async () => {
  try {
    return { default: (await import('#charts/take-away/take-away.tsx')).TakeAway }
  } catch {
    return { default: NotLoaded }
  }
})

/** What a figure offers below it: its table, its rows one by one, and ways to take it along. */
export function FigureFeet(props: FigureFeetProps) {
  const { figure, table, sourceOf, address, drawing } = props
  const [wanted, setWanted] = useState(false)
  const group = `figure-${figure.id}-feet`
  return (
    <div className={styles.feet}>
      <details name={group} className={styles.foot}>
        <summary>Show as a table</summary>
        <FigureTable title={figure.title} table={table} sourceOf={sourceOf} />
      </details>
      <details name={group} className={`${styles.foot} ${styles.scripted}`}>
        <summary>Read row by row</summary>
        <RowReader title={figure.title} table={table} drawing={drawing} />
      </details>
      {address !== undefined && (
        <details
          name={group}
          className={`${styles.foot} ${styles.scripted}`}
          onToggle={() => setWanted(true)}
        >
          <summary>{figure.evidence.length > 0 ? 'Save, share, cite' : 'Save, share'}</summary>
          {wanted && (
            <Suspense fallback={<p>Loading…</p>}>
              <TakeAway {...props} address={address} />
            </Suspense>
          )}
        </details>
      )}
    </div>
  )
}
