import { lazy } from 'react'
import type { ExplorerMarks } from '#domain/outside/explorer-marks.ts'
import { LazyChart } from '#charts/lazy-chart.tsx'
import { YearBars } from './year-bars.tsx'
import styles from './explorer-drawing.module.css'

const YearLines = lazy(async () => ({
  default: (await import('./year-lines.tsx')).YearLines,
}))

type ExplorerDrawingProps = {
  /** The id of the figure around it. */
  readonly figure: string
  readonly title: string
  readonly summary: string
  readonly marks: ExplorerMarks
}

/** Lines over years, fetched with Recharts when they are near; a row for each country for one year. */
export function ExplorerDrawing({ figure, title, summary, marks }: ExplorerDrawingProps) {
  if (marks.bars.length > 0) return <YearBars figure={figure} marks={marks} />
  return (
    <>
      <LazyChart className={styles.box}>
        {() => <YearLines title={title} summary={summary} marks={marks} />}
      </LazyChart>
      {marks.splice && (
        <p className={styles.key}>
          <svg className={styles.sample} aria-hidden="true">
            <line className={styles.dots} x1="2" x2="100%" y1="50%" y2="50%" />
          </svg>
          <span>
            {`From ${marks.splice.from} to ${marks.splice.to} the source changes, so the step between them may not be real.`}
          </span>
        </p>
      )}
    </>
  )
}
