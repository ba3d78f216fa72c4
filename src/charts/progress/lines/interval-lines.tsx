import { useXAxisScale, useYAxisScale } from 'recharts'
import type { PeriodLine } from '#domain/progress/figures/progress-figure.ts'
import { markOf } from '#charts/frame/mark-of.ts'
import { lineSigns } from './line-signs.ts'
import styles from './lines.module.css'

/** A thin line through each point, as long as the share is uncertain. */
export function IntervalLines({ id, column, points }: PeriodLine) {
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  if (!xOf || !yOf) return null
  return (
    <g>
      {points.map(
        ({ row, interval }) =>
          interval && (
            <line
              key={row}
              className={styles.interval}
              x1={xOf(row)}
              x2={xOf(row)}
              y1={yOf(interval.low)}
              y2={yOf(interval.high)}
              stroke={lineSigns[id].colour}
              {...markOf(row, column + 1, interval.label)}
            />
          ),
      )}
    </g>
  )
}
