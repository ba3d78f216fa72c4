import type { PlannedDay } from '#domain/plan/make-plan.ts'
import { reviewPath } from '#domain/lesson/addresses.ts'
import { minutesWords, reviewWords, taskWord, type WorkPlaces } from '#features/plan/plan-words.ts'
import { AppLink } from '#ui/app-link.tsx'
import styles from './day-work.module.css'

type DayWorkProps = {
  readonly planned: PlannedDay
  readonly places: WorkPlaces
  /** Only then is there a way to the review, which knows no other day. */
  readonly isToday: boolean
}

/** What a day holds, in words. */
export function DayWork({ planned, places, isToday }: DayWorkProps) {
  const { work, minutes } = planned
  const review = reviewWords(planned)
  return (
    <>
      <ul className={styles.work}>
        {work.map((one) => {
          const place = places.get(one.id)
          return (
            <li key={`${one.kind} ${one.id}`}>
              <span className={styles.task}>{`${taskWord(one)} `}</span>
              {place ? <AppLink to={place.to}>{place.title}</AppLink> : one.id}
            </li>
          )
        })}
        {review === '' ? null : (
          <li>{isToday ? <AppLink to={reviewPath}>{review}</AppLink> : review}</li>
        )}
      </ul>
      <p className={styles.minutes}>{minutesWords(minutes)}</p>
    </>
  )
}
