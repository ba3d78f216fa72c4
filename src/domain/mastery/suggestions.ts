/**
 * What is worth doing next, at most three things, each with its reason. The order is this: go on where work
 * was left; what is due today; what was answered wrong while sure, since such errors are corrected best once
 * they are seen (Butterfield and Metcalfe 2001); the weakest objective that is begun; one to be refreshed;
 * the next lesson; the quiz of a module that is read. Old before new, because what fades costs more to learn
 * again than to keep.
 */
import type { LearnerRecord } from '#domain/attempt/attempt.ts'
import type { LearnerPlace } from '#domain/attempt/learner-place.ts'
import { questionPath, reviewPath } from '#domain/lesson/addresses.ts'
import { goingOn, newSteps, type NextStep } from '#domain/lesson/next-step.ts'
import type { CourseMap } from '#domain/lesson/page-content.ts'
import type { Answer, AnswerBank } from '#domain/review/answer-history.ts'
import { freshVariant } from '#domain/review/fresh-variant.ts'
import { studyList } from '#domain/review/study-list.ts'
import { freshFirst } from './fresh-first.ts'
import type { Mastery, MasteryState } from './mastery.ts'
import type { CourseObjective } from './objective.ts'

export const mostSuggestions = 3

export type Suggestion = NextStep & {
  /** A question to try after it. */
  readonly question?: { readonly to: string; readonly prompt: string }
}

export type Standing = {
  /** Of the modules with an answer. */
  readonly objectives: readonly CourseObjective[]
  /** By objective. */
  readonly mastery: ReadonlyMap<string, Mastery>
  readonly history: readonly Answer[]
  readonly questions: AnswerBank
}

type Asked = {
  readonly course: CourseMap
  readonly record: LearnerRecord
  readonly place: LearnerPlace | undefined
  /** Items of the review that are due today. */
  readonly dueToday: number
  readonly standing: Standing
  /** An address that is offered already. */
  readonly besides?: string
}

function due(count: number): Suggestion | undefined {
  if (count === 0) return undefined
  return {
    to: reviewPath,
    text: `Review ${count} ${count === 1 ? 'item' : 'items'}`,
    why: `${count === 1 ? 'It is' : 'They are'} due today: coming back before it is forgotten is what makes it last.`,
  }
}

type About = { readonly objective: string; readonly suggestion: Suggestion }

/** The newest error made while sure. */
function sureButWrong({ objectives, history, questions }: Standing): About | undefined {
  for (const { question, reason } of studyList(history, questions)) {
    if (reason !== 'sure-but-wrong') continue
    const objective = objectives.find(({ id }) => question.objectives.includes(id))
    const section = objective?.sections.find(({ id }) => id === question.section)
    if (!objective || !section) continue
    const fresh = freshVariant(question, questions.values(), history)
    const suggestion = {
      to: section.to,
      text: `Read again: ${section.title}`,
      why: 'You were sure of an answer on it, and it was wrong. Once seen, such errors are the ones most easily put right.',
      question: { to: questionPath(fresh.id), prompt: fresh.prompt },
    }
    return { objective: objective.id, suggestion }
  }
  return undefined
}

/** Those in a state, the least likely to be known first; ties in the order of the course. */
function weakest(
  { objectives, mastery }: Standing,
  state: MasteryState,
  besides: string | undefined,
): { readonly objective: CourseObjective; readonly mastery: Mastery } | undefined {
  return objectives
    .flatMap((objective) => {
      const stands = mastery.get(objective.id)
      return stands?.state === state && objective.id !== besides
        ? [{ objective, mastery: stands }]
        : []
    })
    .sort((one, other) => one.mastery.knows - other.mastery.knows)[0]
}

function strengthen(standing: Standing, besides: string | undefined): Suggestion | undefined {
  const found = weakest(standing, 'begun', besides)
  const section = found?.objective.sections[0]
  if (!found || !section) return undefined
  const { objective, mastery } = found
  const question = freshFirst(objective.questions, standing.history)[0]
  return {
    to: section.to,
    text: `Strengthen: ${section.title}`,
    why: `Of what you have begun it is the least settled, with ${mastery.right} of ${mastery.answers} right: ${objective.text}.`,
    ...(question && { question: { to: questionPath(question.id), prompt: question.prompt } }),
  }
}

function refresh(standing: Standing): Suggestion | undefined {
  const found = weakest(standing, 'to-refresh', undefined)
  const question = found && freshFirst(found.objective.questions, standing.history)[0]
  if (!question) return undefined
  return {
    to: questionPath(question.id),
    text: `Refresh: ${found.objective.sections[0]?.title ?? question.prompt}`,
    why: `You had settled it, and it has rested for a while. One right answer keeps it: ${found.objective.text}.`,
  }
}

export function suggestions(asked: Asked): Suggestion[] {
  const { course, record, place, dueToday, standing, besides } = asked
  const mistaken = sureButWrong(standing)
  const ranked = [
    goingOn(course, record, place),
    due(dueToday),
    mistaken?.suggestion,
    strengthen(standing, mistaken?.objective),
    refresh(standing),
    ...newSteps(course, record, place),
  ].flatMap((one): Suggestion[] => (one ? [one] : []))
  return ranked
    .filter(({ to }, at) => to !== besides && ranked.findIndex((one) => one.to === to) === at)
    .slice(0, mostSuggestions)
}
