import { markOf } from '#charts/frame/mark-of.ts'
import type { Repair } from '#domain/series/words/fields-sum.ts'
import { startsOf } from '#domain/series/words/word-count.ts'
import { groundFill, share } from './sum-grounds.tsx'
import styles from './meeting-sum.module.css'

type MeetingSumProps = {
  readonly id: string
  readonly repair: Repair
  /** What is drawn at full width. */
  readonly whole: number
}

/** The two lines as they would meet. What would be other than printed has a dashed edge. */
export function MeetingSum({ id, repair, whole }: MeetingSumProps) {
  const { row, when, name, count, total, parts, changed } = repair
  const at = (length: number) => share(length, whole)
  // Fields that were counted twice lie in two parts, so that these overlap.
  const starts = startsOf(parts, changed === 'nothing' ? -count : 0)
  const edge = (line: Repair['changed']) => (line === changed ? styles.changed : styles.bar)
  return (
    <div>
      <svg className={styles.lines}>
        <svg y="0.25rem" overflow="visible">
          <rect
            className={edge('total')}
            width={at(total)}
            height="0.625rem"
            fill={groundFill(id, 'all')}
          />
        </svg>
        {parts.map((part, index) => (
          <svg key={starts[index]} x={at(starts[index] ?? 0)} y="1.375rem" overflow="visible">
            <rect
              className={edge(index)}
              width={at(part)}
              height="0.625rem"
              fill={groundFill(id, index)}
            />
          </svg>
        ))}
        {changed === 'nothing' && (
          <rect
            className={styles.twice}
            x={at(starts[1] ?? 0)}
            y="1.375rem"
            width={at(count)}
            height="0.625rem"
          />
        )}
        <line className={styles.post} x1={at(total)} x2={at(total)} y1="0" y2="2.25rem" />
      </svg>
      <div className={styles.words}>
        <span>{when}</span>
        <span className={styles.count} {...markOf(row, 2, count)}>{`${count} ${name}`}</span>
      </div>
    </div>
  )
}
