import type { Show } from '#charts/frame/shown.ts'
import { indiaOilRatiosSeries, type RatioBar } from '#domain/series/energy/india-oil-ratios.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf } from '#charts/frame/mark-of.ts'
import styles from './india-oil-ratios.module.css'

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`

const quarters = [0, 0.25, 0.5, 0.75, 1]

/** Grounds that differ, because the two wholes do. */
function Grounds() {
  return (
    <svg className={styles.grounds} aria-hidden="true">
      <pattern id="india-oil-ratios-0" width="9" height="9" patternUnits="userSpaceOnUse">
        <rect width="9" height="9" className={styles.ground} />
        <path className={styles.crate} d="M1.5 1.5H7.5V7.5H1.5Z" />
      </pattern>
      <pattern id="india-oil-ratios-1" width="9" height="9" patternUnits="userSpaceOnUse">
        <rect width="9" height="9" className={styles.ground} />
        <circle className={styles.drop} cx="4.5" cy="4.5" r="2.25" />
      </pattern>
    </svg>
  )
}

function Bar({ bar, index }: { readonly bar: RatioBar; readonly index: number }) {
  const { share, label, part, whole, rest, period } = bar
  return (
    <div className={styles.panel}>
      <p className={styles.head}>
        <span className={styles.value}>{label}</span>
        <span>
          <span className={styles.whole}>{`of ${whole}`}</span>
          <span className={styles.period}>{period}</span>
        </span>
      </p>
      <svg className={styles.bar}>
        <rect
          className={styles.frame}
          fill={`url(#india-oil-ratios-${index})`}
          y="10"
          width="100%"
          height="34"
        />
        <rect
          className={styles.part}
          y="10"
          width={percent(share)}
          height="34"
          {...markOf(index, 1, Math.round(share * 1000) / 10, 'share:width')}
        />
        <line className={styles.edge} x1={percent(share)} x2={percent(share)} y1="4" y2="50" />
      </svg>
      <p className={styles.ends}>
        <span className={styles.partName}>{part}</span>
        <span>{rest}</span>
      </p>
      <svg className={styles.measure}>
        <line x1="0" x2="100%" y1="8" y2="8" />
        {quarters.map((quarter) => (
          <line
            key={quarter}
            x1={percent(quarter)}
            x2={percent(quarter)}
            y1={quarter % 1 === 0 ? '1' : '4'}
            y2={quarter % 1 === 0 ? '15' : '12'}
          />
        ))}
      </svg>
      <p className={styles.hundred}>{`100% = ${whole}`}</p>
    </div>
  )
}

type IndiaOilRatiosProps = { readonly id: string; readonly marks: readonly RatioBar[] }

/** Two bars with a border between them: the same part, imported oil, of two different wholes. */
export function IndiaOilRatios({ id, marks }: IndiaOilRatiosProps) {
  return (
    <div role="img" {...figureNaming(id)}>
      <Grounds />
      {marks.map((bar, index) => (
        <div key={bar.id}>
          {index > 0 && (
            <p className={styles.border}>
              <span>another whole: not to be added</span>
            </p>
          )}
          <Bar bar={bar} index={index} />
        </div>
      ))}
    </div>
  )
}

export const showIndiaOilRatios: Show<'india-oil-ratios'> = (figure) => {
  const { marks, ...words } = indiaOilRatiosSeries(figure)
  return { drawing: <IndiaOilRatios id={figure.id} marks={marks} />, ...words }
}
