import type { Show } from '#charts/frame/shown.ts'
import { figureNaming } from '#charts/frame/figure-frame.tsx'
import { markOf, rowOf } from '#charts/frame/mark-of.ts'
import { fieldsSumSeries, type FieldsSumMarks } from '#domain/series/words/fields-sum.ts'
import { startsOf } from '#domain/series/words/word-count.ts'
import { MeetingSum } from './meeting-sum.tsx'
import { SumGrounds, groundFill, share } from './sum-grounds.tsx'
import styles from './fields-sum.module.css'

type SumProps = { readonly id: string; readonly marks: FieldsSumMarks }

/** The total as printed; it ends before its parts do. */
function TotalLine({ id, marks: { total, gap, sum } }: SumProps) {
  const end = share(total.count, sum.count)
  return (
    <svg y="1.5rem" overflow="visible">
      <text className={styles.count} y="-0.45rem" {...rowOf(total.row)}>
        {`${total.count} ${total.name}`}
      </text>
      <text className={styles.apart} x="100%" y="-0.45rem" {...markOf(gap.row, 2, gap.count)}>
        {`${gap.count} apart`}
      </text>
      <rect
        className={styles.bar}
        width={end}
        height="1.875rem"
        fill={groundFill(id, 'all')}
        {...markOf(total.row, 1, total.count, 'fields:width')}
      />
      <line className={styles.post} x1={end} x2={end} y1="-0.25rem" y2="2.1rem" />
    </svg>
  )
}

/** The parts as printed, one after the other. */
function PartsLine({ id, marks: { parts, sum } }: SumProps) {
  const starts = startsOf(parts.map(({ count }) => count))
  return (
    <svg y="4.25rem" overflow="visible">
      <rect
        className={styles.sum}
        width="100%"
        height="1.875rem"
        {...markOf(sum.row, 2, sum.count, 'fields:width')}
      />
      {parts.map(({ row, name, count }, index) => (
        <svg key={row} x={share(starts[index] ?? 0, sum.count)} overflow="visible">
          <rect
            className={styles.bar}
            width={share(count, sum.count)}
            height="1.875rem"
            fill={groundFill(id, index)}
            {...markOf(row, 1, count, 'fields:width')}
          />
          <text className={styles.count} y="3rem" {...rowOf(row)}>
            {`${count} ${name.replace(' fields', '')}`}
          </text>
        </svg>
      ))}
      <text className={styles.made} x="100%" y="3rem" {...rowOf(sum.row)}>
        {`make ${sum.count}`}
      </text>
      <line className={styles.post} x1="100%" x2="100%" y1="-0.25rem" y2="2.1rem" />
    </svg>
  )
}

/** A sum that misses, and every way to make it meet. */
export function FieldsSum({ id, marks }: SumProps) {
  const { parts, gap, repairs, sum, total } = marks
  return (
    <div className={styles.sheet} role="img" {...figureNaming(id)}>
      <SumGrounds figure={id} parts={parts.length} />
      <div className={styles.head}>As printed</div>
      <svg className={styles.missed}>
        <rect
          className={styles.gap}
          x={share(total.count, sum.count)}
          y="1.25rem"
          width={share(gap.count, sum.count)}
          height="5.1rem"
        />
        <TotalLine id={id} marks={marks} />
        <PartsLine id={id} marks={marks} />
      </svg>
      <div className={styles.border}>
        <span>each of these would meet</span>
      </div>
      <div className={styles.repairs}>
        {repairs.map((repair) => (
          <MeetingSum key={repair.row} id={id} repair={repair} whole={sum.count} />
        ))}
      </div>
      <div className={styles.silence}>The note does not say which of them is right.</div>
    </div>
  )
}

export const showFieldsSum: Show<'fields-sum'> = (figure) => {
  const { marks, ...words } = fieldsSumSeries(figure)
  return { drawing: <FieldsSum id={figure.id} marks={marks} />, ...words }
}
