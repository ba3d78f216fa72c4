import type { TimeMarks } from '#domain/progress/figures/time-over-time.ts'
import { groupDigits } from '#domain/series/figure-base.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf } from '#charts/frame/mark-of.ts'
import styles from './time-bars.module.css'

type TimeBarsProps = { readonly figure: string; readonly marks: TimeMarks }

/** More names of periods would run into one another on a phone. */
const mostNames = 4

function namedRows(count: number): readonly number[] {
  const step = Math.max(1, Math.ceil(count / mostNames))
  return Array.from({ length: count }, (_, row) => row).filter((row) => row % step === 0)
}

/** Minutes by period as columns, with a line at the top and at half of it. */
export function TimeBars({ figure, marks: { bars, top } }: TimeBarsProps) {
  const width = 100 / bars.length
  const steps = [top, top / 2]
  const heightOf = (minutes: number) => `${100 - (minutes / top) * 100}%`
  return (
    <div role="img" className={styles.bars} {...figureNaming(figure)}>
      <svg className={styles.scale}>
        {steps.map((minutes) => (
          <text key={minutes} className={styles.tick} x="100%" y={heightOf(minutes)} dy="0.32em">
            {`${groupDigits(minutes)} min`}
          </text>
        ))}
      </svg>
      <svg className={styles.sheet}>
        {steps.map((minutes) => {
          const y = heightOf(minutes)
          return <line key={minutes} className={styles.grid} x1="0" x2="100%" y1={y} y2={y} />
        })}
        {bars.map(({ row, value, label }) => (
          <rect
            key={row}
            className={styles.bar}
            x={`${(row + 0.17) * width}%`}
            width={`${0.66 * width}%`}
            y={heightOf(value)}
            height={`${(value / top) * 100}%`}
            {...markOf(row, 1, label, 'minutes:height')}
          />
        ))}
        <line className={styles.base} x1="0" x2="100%" y1="100%" y2="100%" />
        {namedRows(bars.length).map((row) => (
          <text
            key={row}
            className={row === 0 ? styles.first : styles.period}
            x={`${(row === 0 ? 0.17 : row + 0.5) * width}%`}
            y="100%"
            dy="1.35em"
          >
            {bars[row]?.short}
          </text>
        ))}
      </svg>
    </div>
  )
}
