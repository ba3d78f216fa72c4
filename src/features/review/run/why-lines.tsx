import { nextDays } from '#domain/review/schedule.ts'
import { comesAgain, whenNext, whyDue } from '#domain/review/told/why.ts'
import { chanceOn } from '#domain/review/schedule.ts'
import type { ReviewItemId } from '#domain/review/review-item.ts'
import type { ReviewState } from '#features/review/review-state.ts'
import styles from './why-lines.module.css'

type WhyLinesProps = { readonly review: ReviewState; readonly item: ReviewItemId }

/** Why an item is asked now and when it comes next; once it was answered today, when it comes again. */
export function WhyLines({ review, item }: WhyLinesProps) {
  const { schedule, today, plan } = review
  const scheduled = schedule.get(item)
  if (!scheduled) return null
  const isDone = scheduled.last.day === today
  return (
    <dl className={styles.lines}>
      {isDone ? null : (
        <div>
          <dt>Why now</dt>
          <dd>{whyDue(scheduled, today, chanceOn(today, scheduled))}</dd>
        </div>
      )}
      <div>
        <dt>When next</dt>
        <dd>
          {isDone
            ? `${comesAgain(scheduled, today)} Your first answer of a day decides.`
            : whenNext(nextDays(today, scheduled, plan.retention))}
        </dd>
      </div>
    </dl>
  )
}
