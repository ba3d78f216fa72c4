/**
 * Where a learner stands, for the course map: the borders of the modules and what is worth doing next. It
 * grades answers, so it comes on its own, once there are answers to grade.
 */
import { loadAnswerBank, type AnswerBankLoaders } from '#blocks/attempt/use-answer-bank.ts'
import { localCalendar } from '#blocks/mastery/local-calendar.ts'
import type { LearnerRecord } from '#domain/attempt/attempt.ts'
import type { LearnerPlace } from '#domain/attempt/learner-place.ts'
import { nextStep } from '#domain/lesson/next-step.ts'
import type { CourseMap } from '#domain/lesson/page-content.ts'
import { masteryOfAll, type MasteryState } from '#domain/mastery/mastery.ts'
import { moduleObjectives } from '#domain/mastery/objective.ts'
import { suggestions, type Suggestion } from '#domain/mastery/suggestions.ts'
import type { Question } from '#domain/question/question.ts'
import { answeredQuestions, answerHistory } from '#domain/review/answer-history.ts'

export type HomeLoaders = AnswerBankLoaders & {
  /** How many items of the review are due. */
  readonly countDue?: (
    record: LearnerRecord,
    questions: ReadonlyMap<string, Question>,
    now: number,
  ) => number | Promise<number>
}

export type HomeStanding = {
  /** Module id → its objectives' states, in their order; modules without an answer are left out. */
  readonly borders: ReadonlyMap<string, readonly MasteryState[]>
  readonly suggestions: readonly Suggestion[]
}

type Asked = {
  readonly course: CourseMap
  readonly record: LearnerRecord
  readonly place: LearnerPlace | undefined
  readonly loaders: HomeLoaders
  readonly now: number
}

export async function homeStanding(asked: Asked): Promise<HomeStanding> {
  const { course, record, place, loaders, now } = asked
  const answered = [...answeredQuestions(record)].sort()
  const { banks, questions } = (await loadAnswerBank(loaders, answered, [])).answers
  const history = answerHistory(record, questions)
  const modules = [...banks.values()].map((bank) => moduleObjectives(bank))
  const objectives = modules.flatMap((module) => module.objectives)
  const mastery = masteryOfAll(objectives, history, localCalendar(now))
  const dueToday = (await loaders.countDue?.(record, questions, now)) ?? 0
  return {
    borders: new Map(
      modules.map((module) => [
        module.id,
        module.objectives.flatMap(({ id }) => mastery.get(id)?.state ?? []),
      ]),
    ),
    suggestions: suggestions({
      course,
      record,
      place,
      dueToday,
      standing: { objectives, mastery, history, questions },
      // It has the page's one button.
      besides: nextStep(course, record, place).to,
    }),
  }
}
