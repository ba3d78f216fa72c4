/** A plan for nobody in particular, computed from the course as it is, to show what a plan looks like. */
import { emptyRecord } from '#domain/attempt/attempt.ts'
import type { ModuleOutline } from '#domain/lesson/course.ts'
import { dayFromNumber } from '#domain/plan/calendar-day.ts'
import { makePlan } from '#domain/plan/make-plan.ts'
import { studyLeft } from '#domain/plan/study-left.ts'
import { dayNumber } from '#domain/series/calendar-date.ts'
import { planTotals, totalsWords, workPlaces } from './plan-words.ts'

export const exampleWeeks = 4
export const exampleCap = 30

/** Only distances matter, so any day will do. */
const begin = 0

export function makeExample(modules: readonly ModuleOutline[]) {
  const today = dayFromNumber(begin)
  const exam = dayFromNumber(begin + exampleWeeks * 7)
  const dayAt = () => today
  const study = { modules, record: emptyRecord, history: [], dayAt, today, dailyCap: exampleCap }
  const { days, firstReviews } = makePlan({ today, exam, dailyCap: exampleCap }, studyLeft(study))
  const weeks = Array.from({ length: exampleWeeks }, (_, at) => {
    return { week: at + 1, ...planTotals(days.slice(at * 7, at * 7 + 7)) }
  })
  const nth = (day: string | undefined) => (day === undefined ? 0 : dayNumber(day) - begin + 1)
  const [first] = firstReviews
  return {
    weeks,
    first: {
      title: workPlaces(modules).get(first?.work ?? '')?.title ?? '',
      learnt: nth(first?.learnt),
      review: nth(first?.review),
    },
    totals: totalsWords(planTotals(days)),
  }
}
