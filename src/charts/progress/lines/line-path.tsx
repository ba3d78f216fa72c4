import type { PeriodLine, PeriodPoint } from '#domain/progress/figures/progress-figure.ts'
import { markOf } from '#charts/frame/mark-of.ts'
import { LineSign } from './line-sign.tsx'
import { lineSigns } from './line-signs.ts'
import styles from './lines.module.css'

export type Spot = { readonly x: number; readonly y: number }

type LinePathProps = {
  readonly line: PeriodLine
  readonly spotOf: (row: number) => Spot | undefined
}

/** From so many points on, full-sized signs would touch. */
const crowded = 14

/** Runs of periods that follow one another; where one has no point the line has a gap. */
function runsOf(points: readonly PeriodPoint[]): readonly (readonly PeriodPoint[])[] {
  const runs: PeriodPoint[][] = []
  for (const point of points) {
    const run = runs.at(-1)
    if (run && run.at(-1)?.row === point.row - 1) run.push(point)
    else runs.push([point])
  }
  return runs
}

/** One line with its signs, in its own colour and dashes. */
export function LinePath({ line: { id, column, points }, spotOf }: LinePathProps) {
  const { colour, dash } = lineSigns[id]
  return (
    <g>
      {runsOf(points).map((run) => (
        <polyline
          key={run[0]?.row}
          className={styles.line}
          points={run
            .flatMap(({ row }) => spotOf(row) ?? [])
            .map(({ x, y }) => `${x},${y}`)
            .join(' ')}
          stroke={colour}
          strokeDasharray={dash}
        />
      ))}
      {points.map(({ row, label }) => {
        const spot = spotOf(row)
        return (
          spot && (
            <LineSign
              key={row}
              line={id}
              size={points.length > crowded ? 0.7 : 1}
              {...spot}
              {...markOf(row, column, label, `${id}:y`)}
            />
          )
        )
      })}
    </g>
  )
}
