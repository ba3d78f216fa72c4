/** How a plan is spoken of, the same in the calendar, in the list of days and in the calendar file. */
import { counted } from '#blocks/attempt/attempt-words.ts'
import { lessonPath, quizPath } from '#domain/lesson/addresses.ts'
import type { ModuleOutline } from '#domain/lesson/course.ts'
import { weekdayNames, weekdayOf } from '#domain/plan/calendar-day.ts'
import type { ExamPlan, PlannedDay } from '#domain/plan/make-plan.ts'
import { relativeReviews, usualRetention } from '#domain/plan/retention-cost.ts'
import type { Work } from '#domain/plan/study-left.ts'
import { dateLabel, dayNumber } from '#domain/series/calendar-date.ts'

export type WorkPlace = { readonly title: string; readonly to: string }
/** A work's key → its title and address. */
export type WorkPlaces = ReadonlyMap<string, WorkPlace>

export function workPlaces(modules: readonly ModuleOutline[]): WorkPlaces {
  return new Map(
    modules.flatMap(({ id, title, lessons }) => [
      [id, { title, to: quizPath(id) }] as const,
      ...lessons.map(
        (lesson) =>
          [`${id}/${lesson.id}`, { title: lesson.title, to: lessonPath(id, lesson.id) }] as const,
      ),
    ]),
  )
}

/** “Tuesday 1 December 2026” */
export function dayLabel(day: string): string {
  return `${weekdayNames[weekdayOf(dayNumber(day))] ?? ''} ${dateLabel(day)}`
}

/** “1 h 20 min” */
export function minutesWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}

/** Before the title of a lesson or quiz. */
export function taskWord({ kind }: Work): string {
  return kind === 'lesson' ? 'Read' : 'Quiz'
}

/** “Review 12 items”, “Mixed review of 30 items”; empty when there is none. */
export function reviewWords({ reviews, mixed }: Pick<PlannedDay, 'reviews' | 'mixed'>): string {
  if (mixed > 0) return `Mixed review of ${counted(mixed, 'item')}`
  return reviews > 0 ? `Review ${counted(reviews, 'item')}` : ''
}

/** Commas between, and “and” before the last. */
export function listed(parts: readonly string[]): string {
  return parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}

function sum(days: readonly PlannedDay[], of: (day: PlannedDay) => number): number {
  return days.reduce((total, day) => total + of(day), 0)
}

export type PlanTotals = {
  readonly lessons: number
  readonly quizzes: number
  readonly reviews: number
  readonly minutes: number
  readonly studyDays: number
  readonly longestDay: number
}

export function planTotals(days: readonly PlannedDay[]): PlanTotals {
  const ofKind = (kind: Work['kind']) =>
    sum(days, ({ work }) => work.filter((one) => one.kind === kind).length)
  return {
    lessons: ofKind('lesson'),
    quizzes: ofKind('quiz'),
    reviews: sum(days, ({ reviews, mixed }) => reviews + mixed),
    minutes: sum(days, ({ minutes }) => minutes),
    studyDays: days.filter(({ minutes }) => minutes > 0).length,
    longestDay: Math.max(0, ...days.map(({ minutes }) => minutes)),
  }
}

function quizWords(count: number): string {
  return count === 1 ? '1 quiz' : `${count} quizzes`
}

/** “27 lessons, 6 quizzes and 350 reviews on 28 days: 9 h in all, 30 min on the longest day.” */
export function totalsWords(totals: PlanTotals): string {
  const { lessons, quizzes, reviews, minutes, studyDays, longestDay } = totals
  const parts = [
    ...(lessons > 0 ? [counted(lessons, 'lesson')] : []),
    ...(quizzes > 0 ? [quizWords(quizzes)] : []),
    ...(reviews > 0 ? [counted(reviews, 'review')] : []),
  ]
  if (parts.length === 0) return 'There is nothing to plan.'
  return `${listed(parts)} on ${counted(studyDays, 'day')}: about ${minutesWords(minutes)} in all, ${minutesWords(longestDay)} on the longest day.`
}

/** “5 lessons and 1 quiz do not fit into 3 days at 30 minutes a day.” */
export function leftOutWords({ leftOut, days }: ExamPlan, dailyCap: number): string {
  const ofKind = (kind: Work['kind']) => leftOut.filter(({ work }) => work.kind === kind).length
  const parts = [
    ...(ofKind('lesson') > 0 ? [counted(ofKind('lesson'), 'lesson')] : []),
    ...(ofKind('quiz') > 0 ? [quizWords(ofKind('quiz'))] : []),
  ]
  const verb = leftOut.length === 1 ? 'does' : 'do'
  return `${listed(parts)} ${verb} not fit into ${counted(days.length, 'day')} at ${dailyCap} minutes a day.`
}

/** What a target buys and what it costs. */
export function retentionWords(percent: number): string {
  const buys = `About ${percent} of 100 items are still known when they come back.`
  const cost = Math.round(relativeReviews(percent / 100) * 100)
  return percent === usualRetention * 100
    ? `${buys} This is the usual target.`
    : `${buys} For every 100 reviews at the usual 90 % it takes about ${cost}.`
}
