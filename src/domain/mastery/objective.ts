/**
 * The objectives of a module with what asks and what teaches them, read out of its bank. Only questions that
 * are scored and that its quiz may draw count: an explanation in one's own words has no right or wrong, and a
 * guess before reading shows nothing learnt. The sections that teach an objective are those that its
 * questions name, in the order of reading.
 */
import { lessonPath } from '#domain/lesson/addresses.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import { ownValue } from '#domain/base/own-record.ts'
import type { Question } from '#domain/question/question.ts'
import type { ScoredKind } from './knowledge.ts'

export type ObjectiveQuestion = {
  readonly id: string
  readonly kind: ScoredKind
  readonly prompt: string
}

export type ObjectiveSection = {
  /** As questions name it: `lesson-id#heading-address`. */
  readonly id: string
  readonly to: string
  readonly title: string
  readonly lesson: string
}

export type CourseObjective = {
  readonly id: string
  /** A sentence without its subject: “name the five members”. */
  readonly text: string
  readonly sections: readonly ObjectiveSection[]
  readonly questions: readonly ObjectiveQuestion[]
}

export type ModuleObjectives = {
  readonly id: string
  readonly title: string
  /** “Module 1”. */
  readonly label: string
  readonly objectives: readonly CourseObjective[]
}

function sectionsOf(bank: BankContent, asked: readonly Question[]): ObjectiveSection[] {
  const named = new Set(asked.map(({ section }) => section))
  return Object.entries(bank.sections).flatMap(([id, place]) =>
    named.has(id)
      ? [
          {
            id,
            to: lessonPath(place.module, place.lesson, place.section),
            title: place.sectionTitle,
            lesson: place.lessonTitle,
          },
        ]
      : [],
  )
}

export function moduleObjectives(bank: BankContent): ModuleObjectives {
  const { id, title, label } = bank.quiz
  const scored = bank.pool.flatMap((question) => {
    const found = ownValue(bank.questions, question)
    return found && found.kind !== 'explain' ? [found] : []
  })
  const objectives = Object.entries(bank.objectives).map(([objective, { text }]) => {
    const asked = scored.filter((question) => question.objectives.includes(objective))
    return {
      id: objective,
      text,
      sections: sectionsOf(bank, asked),
      questions: asked.map(({ id, kind, prompt }) => ({ id, kind, prompt })),
    }
  })
  return { id, title, label, objectives }
}
