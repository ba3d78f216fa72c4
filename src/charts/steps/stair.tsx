import type { StairMarks, StairStep } from '#domain/series/steps/stair.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import styles from './stair.module.css'

/** Heights in rem, so that lanes grow with the reader's type. */
const rowHeight = 4.75
/** A wait stands above its run, and above the mark at which a short run begins. */
const aboveRun = 1.2
const percent = (place: number) => `${Math.round(place * 1000) / 10}%`
const rem = (height: number) => `${height}rem`

type Levels = { readonly of: (step: StairStep) => number; readonly foot: number }

/** Steps climb: the first stands lowest, above room for its own words. */
function levelsOf({ steps, measure }: StairMarks): Levels {
  const top = measure ? 3.25 : 1
  const level = (number: number) => top + (steps.length - number) * rowHeight
  return { of: (step) => level(step.number), foot: level(1) + 3.25 }
}

/** The way from one step to the next: along the line of time, then up. */
function Way({
  below,
  step,
  levels,
}: {
  readonly below: StairStep
  readonly step: StairStep
  readonly levels: Levels
}) {
  const line = styles[step.reached?.line ?? 'bare']
  const [low, high] = [rem(levels.of(below)), rem(levels.of(step))]
  const [from, to] = [percent(below.place), percent(step.place)]
  return (
    <>
      {from !== to && <line className={line} x1={from} x2={to} y1={low} y2={low} />}
      <line className={line} x1={to} x2={to} y1={low} y2={high} />
    </>
  )
}

/** Words stand on the free side: below a step that comes early, to the left of one that comes late. */
function Words({
  step,
  below,
}: {
  readonly step: StairStep
  readonly below: StairStep | undefined
}) {
  const early = step.place < 0.4
  const anchor = early ? 'start' : 'end'
  const x = early ? 13 : -15
  const firstLine = early ? 1.3 : 0.3
  const alongRun = below && early ? `${((below.place - step.place) / 2) * 100}%` : undefined
  return (
    <>
      <text className={styles.when} x={x} y={rem(firstLine)} textAnchor={anchor}>
        {step.when}
      </text>
      <text className={styles.what} x={x} y={rem(firstLine + 1.15)} textAnchor={anchor}>
        {step.what}
      </text>
      {step.reached && (
        <text
          {...markOf(step.number - 1, step.reached.cell.column, step.reached.cell.value)}
          className={styles.wait}
          x={alongRun ?? x}
          y={rem(rowHeight - aboveRun)}
          textAnchor={early ? 'middle' : anchor}
        >
          {step.reached.label}
        </text>
      )}
    </>
  )
}

type MeasureProps = NonNullable<StairMarks['measure']> & { readonly row: number }

function Measure({ from, to, label, cell, row }: MeasureProps) {
  return (
    <svg y="1.75rem" overflow="visible" {...markOf(row, cell.column, cell.value)}>
      <line className={styles.measure} x1={percent(from)} x2={percent(to)} y1="0" y2="0" />
      {[from, to].map((end) => (
        <line
          key={end}
          className={styles.measure}
          x1={percent(end)}
          x2={percent(end)}
          y1="-5"
          y2="5"
        />
      ))}
      <text className={styles.wait} x={percent((from + to) / 2)} y="-0.6rem" textAnchor="middle">
        {label}
      </text>
    </svg>
  )
}

type StairProps = { readonly id: string; readonly marks: StairMarks; readonly className?: string }

/** A stair that climbs with time; each run is as long as the wait, text in real pixels at every width. */
export function Stair({ id, marks }: StairProps) {
  const { steps, ticks, measure } = marks
  const levels = levelsOf(marks)
  const last = steps.at(-1)
  return (
    <svg className={styles.stair} height={rem(levels.foot + 1.6)} role="img" {...figureNaming(id)}>
      {ticks.map(({ label, place }) => (
        <g key={label}>
          <line
            className={styles.year}
            x1={percent(place)}
            x2={percent(place)}
            y1={measure ? '2.5rem' : '0'}
            y2={rem(levels.foot)}
          />
          <text
            className={styles.tick}
            x={percent(place)}
            y={rem(levels.foot + 1.25)}
            textAnchor="middle"
          >
            {label}
          </text>
        </g>
      ))}
      <line className={styles.base} x2="100%" y1={rem(levels.foot)} y2={rem(levels.foot)} />
      {steps.map((step, index) => {
        const below = steps[index - 1]
        return below && <Way key={step.number} below={below} step={step} levels={levels} />
      })}
      {last?.full && (
        <line
          className={styles.firm}
          x1={percent(last.place)}
          x2="100%"
          y1={rem(levels.of(last))}
          y2={rem(levels.of(last))}
        />
      )}
      {steps.map((step, index) => (
        <svg
          key={step.number}
          x={percent(step.place)}
          y={rem(levels.of(step))}
          overflow="visible"
          {...(step.at ? markOf(index, step.at.column, step.at.value, 'at:x') : rowOf(index))}
        >
          <Words step={step} below={steps[index - 1]} />
          <circle className={step.full ? styles.full : styles.hollow} r="0.65rem" />
          <text
            className={step.full ? styles.onFull : styles.number}
            y="0.27rem"
            textAnchor="middle"
          >
            {step.number}
          </text>
        </svg>
      ))}
      {measure && <Measure {...measure} row={steps.length} />}
    </svg>
  )
}
