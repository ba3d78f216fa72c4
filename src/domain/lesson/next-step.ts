/**
 * The one next step: an open quiz, else where a person left off, else the first lesson not read or the
 * quiz of a module just read, searched from the module last opened (a person may have begun in the
 * middle), else the final quiz, else the course again. One answer, so nobody has to choose.
 */
import type { LearnerRecord } from '#domain/attempt/attempt.ts'
import type { LearnerPlace } from '#domain/attempt/learner-place.ts'
import { attemptPath, lessonPath, quizPath } from './addresses.ts'
import type { LessonOutline, ModuleOutline } from './course.ts'
import { finalId } from './course-quizzes.ts'
import type { CourseMap } from './page-content.ts'

export type NextStep = { readonly to: string; readonly text: string; readonly why: string }

type Stop = { readonly module: ModuleOutline; readonly lesson: LessonOutline }

function stopsOf(course: CourseMap): Stop[] {
  return course.modules.flatMap((module) => module.lessons.map((lesson) => ({ module, lesson })))
}

function openQuiz(course: CourseMap, record: LearnerRecord): NextStep | undefined {
  const open = [...record.attempts.values()]
    .filter(
      (attempt) =>
        (attempt.mode === 'practice' || attempt.mode === 'test') &&
        attempt.handedInAt === undefined,
    )
    .sort((one, other) => other.lastAt - one.lastAt)[0]
  const quiz = [...course.modules, ...course.quizzes].find((one) => one.id === open?.source)
  if (!open || !quiz) return undefined
  const position = open.questions.indexOf(open.current) + 1
  return {
    to: attemptPath(open.id),
    text: `Continue the quiz: ${quiz.title}`,
    why: `You stopped at question ${position} of ${open.questions.length}.`,
  }
}

function lastPlace(
  course: CourseMap,
  record: LearnerRecord,
  place: LearnerPlace | undefined,
): NextStep | undefined {
  const stop = stopsOf(course).find(
    ({ module, lesson }) => lessonPath(module.id, lesson.id) === place?.path,
  )
  if (!stop || !place || record.lessonsRead.has(`${stop.module.id}/${stop.lesson.id}`))
    return undefined
  const section = stop.lesson.sections.find((one) => one.id === place.section)
  return {
    to: lessonPath(stop.module.id, stop.lesson.id, section?.id),
    text: `Continue: ${stop.lesson.title}`,
    why: section ? `You were reading “${section.title}”.` : 'You had just opened this lesson.',
  }
}

/** Whether a module's quiz has been handed in at least once. */
export function quizDone(record: LearnerRecord, module: string): boolean {
  return [...record.attempts.values()].some(
    (attempt) =>
      attempt.source === module &&
      attempt.handedInAt !== undefined &&
      attempt.mode !== 'prequestion',
  )
}

/** The modules from the one last opened to the end, then those before it. */
function modulesFrom(course: CourseMap, place: LearnerPlace | undefined): readonly ModuleOutline[] {
  const here = stopsOf(course).find(
    ({ module, lesson }) => lessonPath(module.id, lesson.id) === place?.path,
  )
  const from = here ? course.modules.indexOf(here.module) : 0
  return [...course.modules.slice(from), ...course.modules.slice(0, from)]
}

/** An open quiz, else the place where reading stopped. */
export function goingOn(
  course: CourseMap,
  record: LearnerRecord,
  place: LearnerPlace | undefined,
): NextStep | undefined {
  return openQuiz(course, record) ?? lastPlace(course, record, place)
}

function unreadLesson(
  course: CourseMap,
  record: LearnerRecord,
  module: ModuleOutline,
): NextStep | undefined {
  const unread = module.lessons.find(
    (lesson) => !record.lessonsRead.has(`${module.id}/${lesson.id}`),
  )
  if (!unread) return undefined
  const start = unread === stopsOf(course)[0]?.lesson
  return {
    to: lessonPath(module.id, unread.id),
    text: `${start ? 'Start' : 'Next'}: ${unread.title}`,
    why: `The ${start ? 'first' : 'next'} lesson takes about ${unread.minutes} minutes.`,
  }
}

function untakenQuiz(record: LearnerRecord, module: ModuleOutline): NextStep | undefined {
  if (quizDone(record, module.id)) return undefined
  return {
    to: quizPath(module.id),
    text: `Take the quiz: ${module.title}`,
    why: 'Every lesson of this module is read.',
  }
}

/** The first lesson not read, and the quiz of the first module that is read. */
export function newSteps(
  course: CourseMap,
  record: LearnerRecord,
  place: LearnerPlace | undefined,
): NextStep[] {
  const steps = modulesFrom(course, place).map((module) => {
    const lesson = unreadLesson(course, record, module)
    return { lesson, quiz: lesson ? undefined : untakenQuiz(record, module) }
  })
  const lesson = steps.find((step) => step.lesson)?.lesson
  const quiz = steps.find((step) => step.quiz)?.quiz
  return [lesson, quiz].flatMap((step) => step ?? [])
}

export function nextStep(course: CourseMap, record: LearnerRecord, place?: LearnerPlace): NextStep {
  const going = goingOn(course, record, place)
  if (going) return going
  for (const module of modulesFrom(course, place)) {
    const next = unreadLesson(course, record, module) ?? untakenQuiz(record, module)
    if (next) return next
  }
  const final = course.quizzes.find((quiz) => quiz.id === finalId)
  if (final && !quizDone(record, finalId))
    return {
      to: quizPath(finalId),
      text: `Take ${final.title}`,
      why: 'Every lesson is read, and every module’s quiz taken.',
    }
  const last = course.modules.at(-1)
  return {
    to: last ? quizPath(last.id) : '/',
    text: 'Practise again',
    why: 'Everything written so far is read and tried.',
  }
}
