/** A plan as entries of a calendar file: each day that holds something, and the exam. */
import { reviewPath } from '#domain/lesson/addresses.ts'
import type { ExamPlan, PlannedDay } from '#domain/plan/make-plan.ts'
import type { CalendarEntry } from '#interop/calendar/export-calendar.ts'
import { minutesWords, reviewWords, taskWord, type WorkPlaces } from './plan-words.ts'

type Site = {
  /** Makes an entry's id one that no other site gives out. */
  readonly host: string
  /** The whole address of a path in the app. */
  readonly address: (path: string) => string
}

function titleOf({ work, reviews, mixed }: PlannedDay, places: WorkPlaces): string {
  const tasks = work.map((one) => `${taskWord(one)} “${places.get(one.id)?.title ?? one.id}”`)
  const review = reviewWords({ reviews, mixed })
  return `SCO Primer: ${[...tasks, ...(review === '' ? [] : [review])].join('; ')}`
}

function descriptionOf(day: PlannedDay, places: WorkPlaces, { address }: Site): string {
  const tasks = day.work.map((one) => {
    const place = places.get(one.id)
    return place
      ? `${taskWord(one)}: ${place.title} (${minutesWords(one.minutes)})\n${address(place.to)}`
      : one.id
  })
  const review = reviewWords(day)
  const parts = review === '' ? tasks : [...tasks, `${review}\n${address(reviewPath)}`]
  return [...parts, `About ${minutesWords(day.minutes)} in all.`].join('\n\n')
}

export function calendarEntries(
  { days }: ExamPlan,
  exam: string,
  places: WorkPlaces,
  site: Site,
): readonly CalendarEntry[] {
  const entries = days
    .filter(({ minutes }) => minutes > 0)
    .map((day) => ({
      uid: `plan-${day.day}@${site.host}`,
      day: day.day,
      title: titleOf(day, places),
      description: descriptionOf(day, places, site),
    }))
  const title = 'Exam (SCO Primer)'
  return [...entries, { uid: `plan-exam@${site.host}`, day: exam, title, description: '' }]
}
