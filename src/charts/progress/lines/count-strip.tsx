import { usePlotArea, useXAxisScale } from 'recharts'
import { groupDigits } from '#domain/series/figure-base.ts'
import { markOf } from '#charts/frame/mark-of.ts'
import styles from './lines.module.css'

type CountStripProps = {
  readonly column: number
  readonly values: readonly number[]
  /** Pixels of 1 rem. */
  readonly rem: number
}

/** Height that the strip needs below the axis, in rem, its heading included. */
export const stripHeight = 5.5

/** How many answers stand behind each share: bars below the periods, in step with them. */
export function CountStrip({ column, values, rem }: CountStripProps) {
  const plot = usePlotArea()
  const xOf = useXAxisScale()
  if (!plot || !xOf) return null
  const most = Math.max(...values, 1)
  const foot = plot.y + plot.height + 30 + (stripHeight - 0.5) * rem
  const tallest = (stripHeight - 2.25) * rem
  const width = Math.max(2, Math.min((plot.width / values.length) * 0.66, 2.5 * rem))
  return (
    <g aria-hidden="true">
      <text className={styles.stripName} x={plot.x} y={foot - tallest - 0.5 * rem}>
        {`Answers (at most ${groupDigits(most)})`}
      </text>
      <line className={styles.base} x1={plot.x} x2={plot.x + plot.width} y1={foot} y2={foot} />
      {values.map((value, row) => {
        const height = (value / most) * tallest
        return (
          <rect
            key={row}
            className={styles.bar}
            x={(xOf(row) ?? 0) - width / 2}
            y={foot - height}
            width={width}
            height={height}
            {...markOf(row, column, value, 'answers:height')}
          />
        )
      })}
    </g>
  )
}
