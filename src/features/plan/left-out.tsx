import { useMemo } from 'react'
import { counted } from '#blocks/attempt/attempt-words.ts'
import { capThatFits, type ExamPlan } from '#domain/plan/make-plan.ts'
import type { PlanSetting } from '#domain/plan/plan-sheet.ts'
import type { StudyLeft } from '#domain/plan/study-left.ts'
import { dailyCapBounds } from '#domain/study/study-event.ts'
import { AppLink } from '#ui/app-link.tsx'
import { leftOutWords, taskWord, type WorkPlaces } from './plan-words.ts'
import styles from './plan-view.module.css'

type LeftOutProps = {
  readonly plan: ExamPlan
  readonly setting: PlanSetting
  readonly left: StudyLeft
  readonly places: WorkPlaces
}

function adviceWords(cap: number | undefined): string {
  return cap === undefined
    ? 'No cap that can be set here would hold them: a later exam, or fewer days without study, would.'
    : `${cap} minutes a day would hold them; so may a later exam, or fewer days without study.`
}

/** What does not fit, said plainly and with a way out. */
export function LeftOut({ plan, setting, left, places }: LeftOutProps) {
  const { leftOut, reviewsLeftOut } = plan
  const cap = useMemo(
    () => (leftOut.length > 0 ? capThatFits(setting, left, dailyCapBounds.most) : undefined),
    [leftOut, setting, left],
  )
  return (
    <>
      {leftOut.length > 0 ? (
        <div className={styles.leftOut}>
          <p>
            <strong>{leftOutWords(plan, setting.dailyCap)}</strong>
          </p>
          <p>{adviceWords(cap)}</p>
          <details open={leftOut.length <= 6}>
            <summary>What is left out</summary>
            <ul>
              {leftOut.map(({ work, why }) => {
                const place = places.get(work.id)
                return (
                  <li key={`${work.kind} ${work.id}`}>
                    {`${taskWord(work)}: `}
                    {place ? <AppLink to={place.to}>{place.title}</AppLink> : work.id}
                    <span>
                      {why === 'too-long' ? ` (${work.minutes} min, longer than a day may be)` : ''}
                    </span>
                  </li>
                )
              })}
            </ul>
          </details>
        </div>
      ) : null}
      {reviewsLeftOut > 0 ? (
        <p className={styles.note}>
          {`${counted(reviewsLeftOut, 'further review')} found no room and ${reviewsLeftOut === 1 ? 'is' : 'are'} left out rather than heaped onto a day. A higher cap keeps more of them.`}
        </p>
      ) : null}
    </>
  )
}
