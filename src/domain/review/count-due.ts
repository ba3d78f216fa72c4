/** How many items the review would ask today, for pages that only name the number. */
import type { LearnerRecord } from '#domain/attempt/attempt.ts'
import { dayOf } from '#domain/study/learner-day.ts'
import { planInUse } from '#domain/study/plan-in-use.ts'
import { answerHistory, type AnswerBank } from './answer-history.ts'
import { isReviewedOn } from './due.ts'
import { scheduleOf } from './schedule.ts'

/** `now` is wall time in ms; `offset` is the learner's, see learner-day.ts. Never above the daily cap. */
export function countDue(
  record: LearnerRecord,
  bank: AnswerBank,
  { now, offset }: { readonly now: number; readonly offset: number },
): number {
  const { retention, dailyCap } = planInUse(record.study)
  const history = answerHistory(record, bank)
  const items = [...scheduleOf(history, record.study.cards, { retention, offset }).values()]
  const today = dayOf(now, offset)
  const due = items.filter(({ dueDay }) => dueDay <= today).length
  const done = items.filter((item) => isReviewedOn(today, item)).length
  return Math.min(due, Math.max(dailyCap - done, 0))
}
