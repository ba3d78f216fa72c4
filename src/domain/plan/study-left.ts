/**
 * What is still to be read and asked, and what is known already and has to be kept, derived from the
 * record. One question is counted as one minute, so that reading, quizzes and reviews share one daily cap.
 *
 * Every question answered so far is an item to keep; so are the checks of a lesson that was read without
 * answering them, and every card of the glossary that was rated. The day on which an item was first met
 * sets its gap, the day on which it was last seen is where the gap begins.
 */
import type { LearnerRecord } from '#domain/attempt/attempt.ts'
import type { ModuleOutline } from '#domain/lesson/course.ts'
import type { Answer } from '#domain/review/answer-history.ts'
import { dayNumber } from '#domain/series/calendar-date.ts'

export const minutesAnItem = 1
/** Lengths that a quiz is offered in, the usual one first. */
const quizLengths = [12, 6]

/** A lesson to read or a quiz to take. */
export type Work = {
  readonly kind: 'lesson' | 'quiz'
  /** `module/lesson`, or the module of a quiz. */
  readonly id: string
  readonly minutes: number
  /** Questions that it brings, to be reviewed later. */
  readonly items: number
}

/** Days as numbers. */
export type KnownItem = {
  readonly first: number
  readonly last: number
  /** The latest answer was not right. */
  readonly isMissed: boolean
}

export type StudyLeft = {
  /** In the order of the course; a quiz stands after the lessons of its module. */
  readonly work: readonly Work[]
  readonly items: readonly KnownItem[]
  /** Minutes already studied today, by the same count. */
  readonly minutesToday: number
}

export type PlanModule = Pick<ModuleOutline, 'id' | 'questionCount'> & {
  readonly lessons: readonly Pick<ModuleOutline['lessons'][number], 'id' | 'minutes' | 'checks'>[]
}

type Study = {
  readonly modules: readonly PlanModule[]
  readonly record: LearnerRecord
  /** As answerHistory gives it, the oldest first. */
  readonly history: readonly Answer[]
  /** From wall time in ms to a day of the learner's calendar. */
  readonly dayAt: (at: number) => string
  readonly today: string
  readonly dailyCap: number
}

function workLeft({ modules, record, dailyCap }: Study): Work[] {
  const taken = new Set(
    [...record.attempts.values()]
      .filter(({ mode, handedInAt }) => /^(practice|test)$/.test(mode) && handedInAt !== undefined)
      .map(({ source }) => source),
  )
  return modules.flatMap(({ id, lessons, questionCount }) => {
    const unread = lessons.filter((lesson) => !record.lessonsRead.has(`${id}/${lesson.id}`))
    const length =
      quizLengths.find((length) => length <= Math.min(dailyCap, questionCount)) ??
      Math.min(questionCount, ...quizLengths)
    const work = unread.map(({ id: lesson, minutes, checks }): Work => {
      return { kind: 'lesson', id: `${id}/${lesson}`, minutes, items: checks.length }
    })
    const quiz: Work = { kind: 'quiz', id, minutes: length * minutesAnItem, items: length }
    return taken.has(id) || length === 0 ? work : [...work, quiz]
  })
}

/** One moment at which an item was seen. */
type Sight = { readonly item: string; readonly at: number; readonly isMissed: boolean }

function sights({ modules, record, history }: Study): Sight[] {
  const answers = history.map(({ question, at, result }): Sight => {
    return { item: question, at, isMissed: result !== 'right' && result !== 'unscored' }
  })
  const cards = [...record.study.cards.values()].flat().map(({ term, direction, rating, at }) => {
    return { item: `${term} ${direction}`, at, isMissed: rating === 'not-yet' }
  })
  const answered = new Set(history.map(({ question }) => question))
  const readOnly = modules.flatMap(({ id, lessons }) =>
    lessons.flatMap(({ id: lesson, checks }) => {
      const read = record.lessonsRead.get(`${id}/${lesson}`)
      if (!read || checks.some((check) => answered.has(check))) return []
      return checks.map((item) => ({ item, at: read.at, isMissed: false }))
    }),
  )
  return [...answers, ...cards, ...readOnly].sort((one, other) => one.at - other.at)
}

export function studyLeft(study: Study): StudyLeft {
  const { modules, record, history, dayAt, today } = study
  const items = new Map<string, KnownItem>()
  for (const { item, at, isMissed } of sights(study)) {
    const last = dayNumber(dayAt(at))
    items.set(item, { first: items.get(item)?.first ?? last, last, isMissed })
  }
  const isToday = ({ at }: { readonly at: number }) => dayAt(at) === today
  const readToday = modules.flatMap(({ id, lessons }) =>
    lessons.filter((lesson) => {
      const read = record.lessonsRead.get(`${id}/${lesson.id}`)
      return read !== undefined && isToday(read)
    }),
  )
  const cards = [...record.study.cards.values()].flat()
  const asked = history.filter(isToday).length + cards.filter(isToday).length
  const read = readToday.reduce((sum, { minutes }) => sum + minutes, 0)
  return {
    work: workLeft(study),
    items: [...items.values()],
    minutesToday: asked * minutesAnItem + read,
  }
}
