import type { Show } from '#charts/frame/shown.ts'
import { countryColours } from '#charts/country-colours.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf } from '#charts/frame/mark-of.ts'
import {
  borderLengthsSeries,
  type BorderLengthsMarks,
  type Measurement,
  type Stretch,
} from '#domain/series/border/border-lengths.ts'
import type { Neighbour } from '#domain/series/country.ts'
import styles from './border-lengths.module.css'
import { StepsSketch } from './steps-sketch.tsx'

/** Kilometres that the sheet is wide. */
const widest = 8000
/** Rows and columns of the table. */
const wholeRow = 4
const jiaColumn = 4

const percent = (km: number) => `${Math.round((km / widest) * 1_000_000) / 10_000}%`

/** The last stretch is short, so its words run on beyond it. */
function wordsAt({ neighbour, from, km }: Stretch) {
  return neighbour === 'tj'
    ? { x: percent(from), dx: '0.4em', className: styles.start }
    : { x: percent(from + km / 2), className: styles.middle }
}

type NamesProps = {
  readonly stretches: readonly Stretch[]
  readonly jiaOf: BorderLengthsMarks['jiaOf']
}

/** A name with a length from Jia stands above the others, led to its stretch. */
function Names({ stretches, jiaOf }: NamesProps) {
  const jia = (neighbour: Neighbour) => jiaOf.find((one) => one.neighbour === neighbour)?.label
  return (
    <svg className={styles.names}>
      {stretches.map((stretch, row) => {
        const { neighbour, name } = stretch
        const { x, ...beside } = wordsAt(stretch)
        const said = jia(neighbour)
        return said === undefined ? (
          <g key={neighbour} className={styles.name}>
            <text {...beside} x={x} y="3.6rem">
              {name}
            </text>
          </g>
        ) : (
          <g key={neighbour}>
            <line className={styles.leader} x1={x} x2={x} y1="0.3rem" y2="100%" />
            <text className={styles.raised} x={x} y="1.1rem">
              <tspan x={x} dx="-0.4em">
                {name}
              </tspan>
              <tspan
                className={styles.said}
                x={x}
                dx="-0.5em"
                dy="1.35em"
                {...markOf(row, jiaColumn, said)}
              >
                {`Jia: ${said}`}
              </tspan>
            </text>
          </g>
        )
      })}
    </svg>
  )
}

function Bar({
  measurement,
  column,
}: {
  readonly measurement: Measurement
  readonly column: number
}) {
  return (
    <svg className={styles.bar}>
      {measurement.stretches.map((stretch, row) => {
        const { neighbour, from, km, label } = stretch
        return (
          <g key={neighbour}>
            <svg x={percent(from)} overflow="visible">
              <rect
                className={styles.stretch}
                fill={countryColours[neighbour]}
                width={percent(km)}
                height="1.25rem"
                {...markOf(row, column, label, 'km:width')}
              />
            </svg>
            <line
              className={styles.post}
              x1={percent(from)}
              x2={percent(from)}
              y1="-0.2rem"
              y2="1.45rem"
            />
            <text {...wordsAt(stretch)} y="2.45rem">
              {label}
            </text>
          </g>
        )
      })}
      <line
        className={styles.post}
        x1={percent(measurement.total)}
        x2={percent(measurement.total)}
        y1="-0.2rem"
        y2="1.45rem"
      />
    </svg>
  )
}

/** Jia’s line goes through all three; “more than” is the ground to the right of it. */
function JiaLine({ jia }: { readonly jia: BorderLengthsMarks['jia'] }) {
  return (
    <svg className={styles.overlay}>
      <rect
        className={styles.more}
        x={percent(jia.km)}
        width={percent(widest - jia.km)}
        height="100%"
      />
      <line className={styles.jia} x1={percent(jia.km)} x2={percent(jia.km)} y2="100%" />
      <text
        className={styles.jiaWords}
        x="100%"
        y="-0.6rem"
        {...markOf(wholeRow, jiaColumn, jia.label)}
      >
        {`Jia: ${jia.label}`}
      </text>
    </svg>
  )
}

type BorderLengthsProps = { readonly id: string; readonly marks: BorderLengthsMarks }

/** Three bars for one border, each from the same start, with a post where one neighbour’s part ends. */
export function BorderLengths({ id, marks: { measurements, jia, jiaOf } }: BorderLengthsProps) {
  return (
    <div role="img" className={styles.sheet} {...figureNaming(id)}>
      <div className={styles.bars}>
        <JiaLine jia={jia} />
        {measurements.map((measurement, index) => (
          <div key={measurement.name} className={styles.measurement}>
            <p className={styles.head}>
              <span
                className={styles.total}
                {...markOf(wholeRow, index + 1, measurement.totalLabel)}
              >
                {`${measurement.totalLabel} km`}
              </span>
              {measurement.growth && (
                <span className={styles.growth}>{`${measurement.growth} on the first`}</span>
              )}
              <span className={styles.source}>{measurement.name}</span>
            </p>
            {index === 0 && <Names stretches={measurement.stretches} jiaOf={jiaOf} />}
            <Bar measurement={measurement} column={index + 1} />
          </div>
        ))}
      </div>
      <StepsSketch />
    </div>
  )
}

export const showBorderLengths: Show<'border-lengths'> = (figure) => {
  const { marks, ...words } = borderLengthsSeries(figure)
  return { drawing: <BorderLengths id={figure.id} marks={marks} />, ...words }
}
