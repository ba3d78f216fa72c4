import type { Show } from '#charts/frame/shown.ts'
import {
  topicsFirstSeenSeries,
  type FirstSeenStep,
} from '#domain/series/agenda/topics-first-seen.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import styles from './topics-first-seen.module.css'

/** Rem: the height of a topic, the room over the stair, and the room for the words below it. */
const unit = 1.5
const top = 1.75
const foot = 4.1
/** Room at both ends, for the first riser and for the last tread. */
const ends = { from: 0.02, to: 0.87 } as const

const rem = (height: number) => `${Math.round(height * 1000) / 1000}rem`
const percent = (place: number) => `${Math.round(place * 1000) / 10}%`
const across = (place: number) => ends.from + place * (ends.to - ends.from)

type StepProps = {
  readonly step: FirstSeenStep
  /** No step is higher: it carries the word for the large figures. */
  readonly highest: boolean
  readonly row: number
  /** Topics seen before it. */
  readonly before: number
  /** Where the next step begins, 0 to 1. */
  readonly until: number
  /** The y of no topics, in rem. */
  readonly base: number
}

/** What has been seen so far: the stair's body up to the next step, with its tread. */
function Tread({ step, row, until, base }: StepProps) {
  const from = across(step.place)
  const y = rem(base - step.seen * unit)
  return (
    <>
      <rect
        className={styles.body}
        x={percent(from)}
        y={y}
        width={percent(until - from)}
        height={rem(step.seen * unit)}
        {...markOf(row, 4, step.seen, 'seen:height')}
      />
      <line className={styles.tread} x1={percent(from)} x2={percent(until)} y1={y} y2={y} />
    </>
  )
}

/**
 * A block for each new topic, with its name on the free side: outside late steps, inside early ones.
 * The total stands on the other side, at the ends of the stair above.
 */
function Riser({ step, row, before, base, highest }: StepProps) {
  const late = step.place > 0.6
  const above = step.place === 0 || step.place === 1
  const topic = (index: number) => base - (before + index + 0.5) * unit
  return (
    <svg x={percent(across(step.place))} overflow="visible">
      <rect
        className={styles.riser}
        x="-5"
        y={rem(base - step.seen * unit)}
        width="10"
        height={rem(step.topics.length * unit)}
        {...markOf(row, 2, step.topics.length, 'new:height')}
      />
      {step.topics.slice(1).map(({ id }, index) => (
        <line
          key={id}
          className={styles.joint}
          x1="-5"
          x2="5"
          y1={rem(topic(index + 0.5))}
          y2={rem(topic(index + 0.5))}
        />
      ))}
      <g {...markOf(row, 3, step.names)}>
        {step.topics.map(({ id, name }, index) => (
          <text
            key={id}
            className={styles.name}
            x={late ? -13 : 13}
            y={rem(topic(index))}
            dy="0.32em"
            textAnchor={late ? 'end' : 'start'}
          >
            {name}
          </text>
        ))}
      </g>
      <text
        className={styles.seen}
        x={above ? -5 : late ? 13 : -13}
        y={rem(base - (step.seen + (above ? 0.5 : -0.5)) * unit)}
        dy="0.34em"
        textAnchor={above || late ? 'start' : 'end'}
        {...rowOf(row)}
      >
        {highest && <tspan className={styles.word}>seen so far </tspan>}
        {step.seen}
      </text>
    </svg>
  )
}

function Label({ step, row, base }: Pick<StepProps, 'step' | 'row' | 'base'>) {
  const first = step.place === 0
  return (
    <svg x={percent(across(step.place))} y={rem(base)} overflow="visible" {...rowOf(row)}>
      <line className={styles.tick} y2="6" />
      <g className={first ? styles.first : step.place < 0.3 ? styles.early : styles.label}>
        <text className={styles.fresh} y="1.3rem">
          {`+${step.topics.length}`}
        </text>
        <g {...markOf(row, 1, step.date)}>
          <text className={styles.long} y="2.4rem">
            {step.date}
          </text>
          <text className={styles.short} y="2.4rem">
            {step.year}
          </text>
        </g>
        <text className={row % 2 === 0 ? styles.city : styles.evenCity} y="3.6rem">
          {step.city}
        </text>
      </g>
    </svg>
  )
}

type TopicsFirstSeenProps = { readonly id: string; readonly steps: readonly FirstSeenStep[] }

/** A stair that rises by one block for each topic that Jia names for the first time. */
export function TopicsFirstSeen({ id, steps }: TopicsFirstSeenProps) {
  const base = top + (steps.at(-1)?.seen ?? 0) * unit
  const rise = Math.max(...steps.map(({ topics }) => topics.length))
  const placed = steps.map((step, row) => {
    const next = steps[row + 1]
    return {
      step,
      row,
      base,
      before: steps[row - 1]?.seen ?? 0,
      until: next ? across(next.place) : 1,
      highest: step.topics.length === rise,
    }
  })
  return (
    <svg className={styles.sheet} height={rem(base + foot)} role="img" {...figureNaming(id)}>
      {placed.map((props) => (
        <Tread key={props.step.date} {...props} />
      ))}
      <line className={styles.base} x2="100%" y1={rem(base)} y2={rem(base)} />
      {placed.map((props) => (
        <Riser key={props.step.date} {...props} />
      ))}
      {placed.map(({ step, row }) => (
        <Label key={step.date} step={step} row={row} base={base} />
      ))}
    </svg>
  )
}

export const showTopicsFirstSeen: Show<'topics-first-seen'> = (figure) => {
  const { marks, ...words } = topicsFirstSeenSeries(figure)
  return { drawing: <TopicsFirstSeen id={figure.id} steps={marks} />, ...words }
}
