import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { PeriodLine } from '#domain/progress/figures/progress-figure.ts'
import { spreadLabels } from '#charts/explore/spread-labels.ts'
import { LineSign } from './line-sign.tsx'
import { lineSigns } from './line-signs.ts'
import styles from './lines.module.css'

type LineNamesProps = {
  readonly lines: readonly PeriodLine[]
  /** Pixels of 1 rem. */
  readonly rem: number
}

/** Each line's name at the edge, as high as its end; moved apart where ends meet, and then led to. */
export function LineNames({ lines, rem }: LineNamesProps) {
  const plot = usePlotArea()
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  if (!plot || !xOf || !yOf) return null
  const ends = lines.flatMap(({ id, name, points }) => {
    const last = points.at(-1)
    const x = last && xOf(last.row)
    const y = last && yOf(last.value)
    return x === undefined || y === undefined ? [] : [{ id, name, x, y }]
  })
  const places = spreadLabels(
    ends.map(({ y }) => y),
    { gap: 1.2 * rem, low: plot.y, high: plot.y + plot.height },
  )
  const at = plot.x + plot.width + 1.1 * rem
  return (
    <g aria-hidden="true">
      {ends.map(({ id, name, x, y }, index) => {
        const place = places[index] ?? y
        return (
          <g key={id}>
            <polyline
              className={styles.leader}
              points={`${x + 7},${y} ${at - 0.85 * rem},${y} ${at - 8},${place}`}
              stroke={lineSigns[id].colour}
            />
            <LineSign line={id} x={at} y={place} />
            <text className={styles.name} x={at + 0.6 * rem} y={place} dy="0.32em">
              {name}
            </text>
          </g>
        )
      })}
    </g>
  )
}
