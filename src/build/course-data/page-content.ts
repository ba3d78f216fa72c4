/** Cuts the course into what each page needs; see #domain/lesson/page-content.ts for the shapes. */
import type {
  CourseMap,
  LessonContent,
  LessonLink,
  LessonParts,
  PaperOutline,
  Prequestion,
} from '#domain/lesson/page-content.ts'
import { courseQuizzes, quizPool } from './bank-content.ts'
import { lessonOutline, type Course, type CourseModule } from '#build/content/course.ts'
import type { LessonFile } from '#build/content/lesson-file.ts'
import {
  chartsOf,
  doubtTitles,
  evidenceOf,
  evidenceOfFigures,
  named,
  outlines,
  pick,
} from './named-entries.ts'

function lessonLinks(course: Course): LessonLink[] {
  return course.modules.flatMap((module) =>
    module.lessons.map((lesson) => ({
      module: module.file.id,
      id: lesson.id,
      title: lesson.front.title,
    })),
  )
}

function frontMap(course: Course): CourseMap['map'] {
  const figure = course.figures.get('border-map')
  if (!figure) return undefined
  const entries = figure.evidence.flatMap((id) => course.base.statements.get(id) ?? [])
  return { figure, paragraphs: [...new Set(entries.flatMap((entry) => entry.paragraphs))] }
}

export function courseMap(course: Course): CourseMap {
  const map = frontMap(course)
  return {
    ...(map && { map }),
    modules: course.modules.map((module) => ({
      id: module.file.id,
      title: module.file.title,
      years: module.file.years,
      summary: module.file.summary,
      lessons: module.lessons.map(lessonOutline),
      questionCount: quizPool(module).length,
    })),
    announced: course.announced,
    quizzes: courseQuizzes(course),
  }
}

/** Prequestions ask one choice; the first lesson asks, the last one answers. */
function prequestionsOf(
  { file, lessons, questions }: CourseModule,
  lesson: LessonFile,
): Prequestion[] {
  const isLast = lesson === lessons.at(-1)
  if (lesson !== lessons[0] && !isLast) return []
  return file.prequestions.flatMap((id) => {
    const question = questions.get(id)
    if (question?.kind !== 'single-choice') return []
    const { prompt, options, explanation, evidence } = question
    const text = options.find((option) => option.right)?.text ?? ''
    return {
      id,
      prompt,
      options: options.map((option) => ({ id: option.id, text: option.text })),
      ...(isLast && { answer: { text, explanation, evidence } }),
    }
  })
}

export function lessonContent(
  course: Course,
  module: CourseModule,
  lesson: LessonFile,
): LessonContent {
  const { file } = module
  const { facts } = lesson
  const prequestions = prequestionsOf(module, lesson)
  const answers = prequestions.flatMap(({ answer }) => answer?.evidence ?? [])
  const evidence = evidenceOf(course, {}, [...named(facts.cites), ...answers])
  const links = lessonLinks(course)
  const place = links.findIndex((link) => link.module === file.id && link.id === lesson.id)
  const previous = links[place - 1]
  const next = links[place + 1]
  return {
    module: {
      id: file.id,
      title: file.title,
      years: file.years,
      number: course.modules.indexOf(module) + 1,
      questionCount: quizPool(module).length,
      lessons: module.lessons.map((one) => ({
        id: one.id,
        title: one.front.title,
      })),
    },
    lesson: lessonOutline(lesson),
    ...(previous && { previous }),
    ...(next && { next }),
    statements: evidence.statements,
    discrepancies: outlines(course, named(facts.discrepancies)),
    doubtTitles: doubtTitles(course, evidence.doubts, named(facts.discrepancies)),
    terms: pick(course.base.terms, named(facts.terms)),
    prequestions,
  }
}

export function lessonParts(course: Course, module: CourseModule, lesson: LessonFile): LessonParts {
  const { facts } = lesson
  const questions = pick(module.questions, named(facts.checks))
  const charts = [...named(facts.figures), ...chartsOf(questions)]
  const evidence = evidenceOf(course, questions, evidenceOfFigures(course, charts))
  return {
    questions,
    figures: pick(course.figures, charts),
    statements: evidence.statements,
    discrepancies: outlines(course, evidence.doubts),
  }
}

/** The papers' sections by name, without what rests on them. */
export function paperOutlines(course: Course): readonly PaperOutline[] {
  return course.base.papers.map(({ id, author, paragraphs }) => ({
    id,
    author,
    paragraphs: paragraphs.map(({ name, heading }) => ({ name, ...(heading ? { heading } : {}) })),
  }))
}
