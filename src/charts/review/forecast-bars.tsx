import type { ForecastBar, ForecastMarks } from '#domain/review/told/forecast-figure.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import styles from './forecast-bars.module.css'

type ForecastBarsProps = { readonly figure: string; readonly marks: ForecastMarks }

/** A day's column: solid for what is asked, dashed above it for what the cap leaves for later. */
function Column({ bar, at, of, top }: { bar: ForecastBar; at: number; of: number; top: number }) {
  const share = (value: number) => `${(value / top) * 100}%`
  const from = (value: number) => `${100 - (value / top) * 100}%`
  const place = { x: `${((at + 0.14) / of) * 100}%`, width: `${(0.72 / of) * 100}%` }
  return (
    <>
      <rect
        className={styles.reviews}
        {...place}
        y={from(bar.reviews)}
        height={share(bar.reviews)}
        {...markOf(at, 1, bar.reviews, 'reviews:height')}
      />
      {bar.waiting > 0 && (
        <rect
          className={styles.waiting}
          {...place}
          y={from(bar.reviews + bar.waiting)}
          height={share(bar.waiting)}
          {...markOf(at, 2, bar.waiting, 'reviews:height')}
        />
      )}
    </>
  )
}

/** Days of which the date is written below; the first is today. */
const namedDays = [0, 7, 14, 21, 28]

/** Reviews foreseen for each of the next days. */
export function ForecastBars({ figure, marks: { bars, top } }: ForecastBarsProps) {
  return (
    <div role="img" className={styles.drawing} {...figureNaming(figure)}>
      <p className={styles.scale}>{`${top} a day`}</p>
      <svg className={styles.sheet}>
        <line className={styles.line} x1="0" x2="100%" y1="0" y2="0" />
        <line className={styles.line} x1="0" x2="100%" y1="50%" y2="50%" />
        {bars.map((bar, at) => (
          <Column key={bar.day} bar={bar} at={at} of={bars.length} top={top} />
        ))}
        <line className={styles.ground} x1="0" x2="100%" y1="100%" y2="100%" />
      </svg>
      <svg className={styles.days}>
        {bars.map((bar, at) =>
          namedDays.includes(at) ? (
            <text
              key={bar.day}
              className={at % 14 === 0 ? styles.day : `${styles.day} ${styles.between}`}
              x={`${((at === namedDays.at(-1) ? at + 1 : at) / bars.length) * 100}%`}
              y="1.1em"
              textAnchor={at === namedDays.at(-1) ? 'end' : 'start'}
              {...rowOf(at)}
            >
              {at === 0 ? 'Today' : bar.label}
            </text>
          ) : null,
        )}
      </svg>
      {bars.some(({ waiting }) => waiting > 0) && (
        <p className={styles.key}>
          <svg className={styles.sample} aria-hidden="true">
            <rect className={styles.waiting} x="5%" y="5%" width="90%" height="90%" />
          </svg>
          <span>left for the next day by your daily cap</span>
        </p>
      )}
    </div>
  )
}
