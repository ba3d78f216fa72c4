/**
 * The days up to an exam while a plan is written onto them. Each study day has room for so many minutes,
 * the daily cap; what does not fit is refused, so no day can come out above it. The last study days are
 * kept for mixed review: one of ten, at least one and at most three, as soon as there are two.
 */
import { dayNumber } from '#domain/series/calendar-date.ts'
import { weekdayOf } from './calendar-day.ts'
import { minutesAnItem, type Work } from './study-left.ts'

export type PlanSetting = {
  readonly today: string
  /** After today. */
  readonly exam: string
  /** Minutes, and items, a day at most. */
  readonly dailyCap: number
  /** Weekdays without study, Monday being 0. */
  readonly daysOff?: readonly number[]
}

export type SheetDay = { readonly work: Work[]; reviews: number; mixed: number; minutes: number }

function mixedCount(studyDays: number): number {
  return studyDays < 2 ? 0 : Math.min(3, Math.ceil(studyDays / 10))
}

/** Days are numbers throughout. */
export class PlanSheet {
  readonly today: number
  readonly exam: number
  readonly cap: number
  /** Study days for lessons, quizzes and spaced reviews. */
  readonly workDays: readonly number[]
  /** The last study days. */
  readonly mixedDays: readonly number[]
  readonly #minutesToday: number
  readonly #days = new Map<number, SheetDay>()

  constructor({ today, exam, dailyCap, daysOff = [] }: PlanSetting, minutesToday: number) {
    this.today = dayNumber(today)
    this.exam = dayNumber(exam)
    this.cap = dailyCap
    this.#minutesToday = minutesToday
    const length = Math.max(0, this.exam - this.today)
    const all = Array.from({ length }, (_, at) => this.today + at)
    const studyDays = all.filter((day) => !daysOff.includes(weekdayOf(day)))
    const cut = studyDays.length - mixedCount(studyDays.length)
    this.workDays = studyDays.slice(0, cut)
    this.mixedDays = studyDays.slice(cut)
  }

  on(day: number): SheetDay {
    const known = this.#days.get(day)
    if (known) return known
    const empty = { work: [], reviews: 0, mixed: 0, minutes: 0 }
    this.#days.set(day, empty)
    return empty
  }

  /** Minutes left on a study day. */
  room(day: number): number {
    const before = day === this.today ? this.#minutesToday : 0
    return Math.max(0, this.cap - before - this.on(day).minutes)
  }

  putWork(day: number, work: Work): void {
    const sheet = this.on(day)
    sheet.work.push(work)
    sheet.minutes += work.minutes
  }

  putItems(day: number, items: number, as: 'reviews' | 'mixed' = 'reviews'): void {
    const sheet = this.on(day)
    sheet[as] += items
    sheet.minutes += items * minutesAnItem
  }

  hasRoomFor(day: number, items: number): boolean {
    return this.room(day) >= items * minutesAnItem
  }
}
