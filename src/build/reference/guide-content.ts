/** Counts out of the course all that a teacher's page shows besides the written guide. */
import { questionKinds } from '#domain/question/registry.ts'
import type {
  GuideContent,
  GuideFigure,
  GuideLesson,
  GuideMisconception,
  GuideObjective,
  TeachContent,
} from '#domain/teaching/guide-content.ts'
import { studentTime } from '#domain/teaching/student-time.ts'
import { lessonOutline, type Course, type CourseModule } from '#build/content/course.ts'
import { questionMisconceptions } from '#build/content/question-evidence.ts'
import { quizPool } from '#build/course-data/bank-content.ts'
import { objectiveCoverage } from '#build/course-data/coverage.ts'
import { evidenceOf, named, outlines } from '#build/course-data/named-entries.ts'

const outlinesOf = (module: CourseModule) => module.lessons.map(lessonOutline)

function guideLessons(module: CourseModule): GuideLesson[] {
  const asked = quizPool(module).map((id) => module.questions.get(id)?.section.split('#')[0])
  return outlinesOf(module).map(({ id, title, lede, minutes, checks }) => ({
    id,
    title,
    lede,
    minutes,
    checks: checks.length,
    questions: asked.filter((lesson) => lesson === id).length,
  }))
}

function guideObjectives(module: CourseModule): GuideObjective[] {
  const coverage = new Map(objectiveCoverage(module).map((one) => [one.id, one]))
  const names = new Map<string, string>(
    Object.entries(questionKinds).map(([kind, { name }]) => [kind, name]),
  )
  return module.file.objectives.map(({ id, verb, level, text }) => {
    const { lessons = [], questions = 0, kinds = [] } = coverage.get(id) ?? {}
    return {
      verb,
      level,
      text,
      lessons,
      questions,
      kinds: kinds.flatMap((kind) => names.get(kind) ?? []),
    }
  })
}

function guideMisconceptions(module: CourseModule): GuideMisconception[] {
  const questions = [...module.questions.values()]
  return module.file.misconceptions.map(({ id, text, correction, evidence }) => ({
    text,
    correction,
    evidence,
    caughtBy: questions
      .filter((question) => questionMisconceptions(question).includes(id))
      .map((question) => ({ id: question.id, prompt: question.prompt })),
  }))
}

function guideFigures(course: Course, module: CourseModule): GuideFigure[] {
  const shown = module.lessons.map(({ id, facts }) => ({ id, figures: named(facts.figures) }))
  const ids = [...new Set(shown.flatMap((lesson) => lesson.figures))]
  return ids.flatMap((id) => {
    const figure = course.figures.get(id)
    if (!figure) return []
    const lessons = shown.filter((one) => one.figures.includes(id)).map((one) => one.id)
    return [{ id, title: figure.title, lessons }]
  })
}

function outlineOf(course: Course, module: CourseModule) {
  const { id, title, years, outcome } = module.file
  const questionCount = quizPool(module).length
  return {
    module: {
      id,
      title,
      years,
      outcome,
      questionCount,
      number: course.modules.indexOf(module) + 1,
    },
    time: studentTime(outlinesOf(module), questionCount),
  }
}

/** Throws when there is no such guide. */
export function guideContent(course: Course, id: string): GuideContent {
  const module = course.modules.find((one) => one.file.id === id)
  const guide = course.guides.get(id)
  if (!module || !guide) throw new Error(`There is no teacher’s guide to ${id}.`)
  const parts = [...guide.discussion, ...guide.fairness]
  const { statements, doubts } = evidenceOf(course, {}, [
    ...parts.flatMap((part) => part.evidence),
    ...module.file.misconceptions.flatMap((one) => one.evidence),
  ])
  return {
    ...outlineOf(course, module),
    guide,
    lessons: guideLessons(module),
    objectives: guideObjectives(module),
    misconceptions: guideMisconceptions(module),
    figures: guideFigures(course, module),
    statements,
    discrepancies: outlines(course, [...doubts, ...parts.flatMap((part) => part.doubts)]),
  }
}

export function teachContent(course: Course): TeachContent {
  return {
    guides: course.modules
      .filter(({ file }) => course.guides.has(file.id))
      .map((module) => ({
        ...outlineOf(course, module),
        lessons: module.lessons.map(({ id, front }) => ({ id, title: front.title })),
      })),
  }
}
