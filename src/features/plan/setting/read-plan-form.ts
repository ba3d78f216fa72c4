/** What stands in the plan's form, read; or for each field a sentence on what to mend. */
import { dayFromNumber, isDay } from '#domain/plan/calendar-day.ts'
import { dateLabel, dayNumber } from '#domain/series/calendar-date.ts'
import { dailyCapBounds } from '#domain/study/study-event.ts'
import type { StudyPlan } from '#domain/study/study-record.ts'

/** Days. Further ahead nobody knows what their days will be like. */
export const furthestExam = 730

export type PlanFormFields = {
  /** A day, or empty for no exam. */
  readonly exam: string
  /** The browser holds something in the field that is no whole date. */
  readonly isHalfDate: boolean
  readonly dailyCap: string
  /** Per cent. */
  readonly retention: string
}

export type FieldProblems = { readonly exam?: string; readonly dailyCap?: string }

type Reading =
  | { readonly ok: true; readonly plan: StudyPlan }
  | { readonly ok: false; readonly problems: FieldProblems }

export function examBounds(today: string): { readonly first: string; readonly last: string } {
  const number = dayNumber(today)
  return { first: dayFromNumber(number + 1), last: dayFromNumber(number + furthestExam) }
}

function examProblem({ exam, isHalfDate }: PlanFormFields, today: string): string | undefined {
  if (isHalfDate || (exam !== '' && !isDay(exam)))
    return 'This is not a whole date. Give day, month and year, or empty the field for no exam.'
  if (exam === '') return undefined
  const { first, last } = examBounds(today)
  if (dayNumber(exam) < dayNumber(first))
    return `The exam has to lie ahead. Choose ${dateLabel(first)} or a later day.`
  return dayNumber(exam) > dayNumber(last)
    ? `A plan reaches two years at most. Choose a day up to ${dateLabel(last)}.`
    : undefined
}

function capProblem(text: string): string | undefined {
  const { least, most } = dailyCapBounds
  const cap = text.trim() === '' ? Number.NaN : Number(text)
  return Number.isInteger(cap) && cap >= least && cap <= most
    ? undefined
    : `Write a whole number from ${least} to ${most}.`
}

export function readPlanForm(fields: PlanFormFields, today: string): Reading {
  const exam = examProblem(fields, today)
  const dailyCap = capProblem(fields.dailyCap)
  if (exam !== undefined || dailyCap !== undefined)
    return { ok: false, problems: { ...(exam && { exam }), ...(dailyCap && { dailyCap }) } }
  return {
    ok: true,
    plan: {
      exam: fields.exam === '' ? null : fields.exam,
      dailyCap: Number(fields.dailyCap),
      retention: Number(fields.retention) / 100,
    },
  }
}
