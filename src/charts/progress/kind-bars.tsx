import type { KindMarks } from '#domain/progress/figures/time-by-kind.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import styles from './named-rows.module.css'

type KindBarsProps = { readonly figure: string; readonly marks: KindMarks }

/** A bar for each kind of question, the slowest first. */
export function KindBars({ figure, marks: { bars, top } }: KindBarsProps) {
  return (
    <div role="img" className={styles.rows} {...figureNaming(figure)}>
      {bars.map(({ name, value, label }, row) => (
        <div key={name} className={styles.row}>
          <span className={styles.name} {...rowOf(row)}>
            {name}
          </span>
          <span className={styles.value} {...rowOf(row)}>
            {value === undefined ? label : `${label} s`}
          </span>
          <svg className={styles.sheet}>
            <line className={styles.zero} x1="0" x2="0" y1="0" y2="100%" />
            {value !== undefined && (
              <rect
                className={styles.bar}
                x="0"
                y="28%"
                height="44%"
                width={`${(value / top) * 100}%`}
                {...markOf(row, 1, label, 'seconds:width')}
              />
            )}
          </svg>
        </div>
      ))}
    </div>
  )
}
