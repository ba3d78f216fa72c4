import { lazy } from 'react'
import { LazyChart } from '#charts/lazy-chart.tsx'
import type { PeriodLinesProps } from '#charts/progress/lines/period-lines.tsx'
import styles from './period-drawing.module.css'

const PeriodLines = lazy(async () => ({
  default: (await import('#charts/progress/lines/period-lines.tsx')).PeriodLines,
}))

/** Lines over periods, fetched with Recharts when they are near; before there is a point, a sentence. */
export function PeriodDrawing(props: PeriodLinesProps) {
  if (props.marks.lines.every(({ points }) => points.length === 0))
    return (
      <p className={styles.none}>
        No line can be drawn yet: a share takes at least five answers. The table has what there is.
      </p>
    )
  return (
    <LazyChart className={props.marks.counts ? styles.tallBox : styles.box}>
      {() => <PeriodLines {...props} />}
    </LazyChart>
  )
}
