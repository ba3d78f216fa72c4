/**
 * The plan that holds: the learner's own, and until one is made the usual one. Thirty items a day take
 * about a quarter of an hour; a chance of 0.9 is what ts-fsrs takes when nobody says otherwise.
 */
import type { StudyPlan, StudyRecord } from './study-record.ts'

export const usualPlan: StudyPlan = { exam: null, dailyCap: 30, retention: 0.9 }

export function planInUse({ plan }: Pick<StudyRecord, 'plan'>): StudyPlan {
  return plan ?? usualPlan
}
