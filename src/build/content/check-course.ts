/** The checks that need more than one file: does everything that is named exist, is nothing orphaned? */
import {
  casesPath,
  glossaryPath,
  homePath,
  settingsPath,
  sincePath,
  sourcesPath,
  timelinePath,
} from '#domain/lesson/addresses.ts'
import { casePath, labExercisePath, labPath } from '#domain/lesson/further-addresses.ts'
import { checkQuestionNames } from './check-question.ts'
import { checkQuizzes } from './check-quizzes.ts'
import { placeOf } from './content-place.ts'
import type { ContentProblem } from './content-problem.ts'
import type { Course, CourseModule } from './course.ts'
import type { LessonFile } from './lesson-file.ts'
import type { LessonUse } from './remark-lesson.ts'
import { figureEvidence, questionMisconceptions } from './question-evidence.ts'
import type { Question } from '#domain/question/question.ts'

type Report = (file: string, line: number, message: string) => void

function reportAt(entry: object, message: string, report: Report): void {
  const { file, line } = placeOf(entry)
  report(file, line, message)
}

function checkUses(
  lesson: LessonFile,
  uses: readonly LessonUse[],
  known: { has: (id: string) => boolean },
  what: string,
  report: Report,
): void {
  for (const use of uses)
    if (!known.has(use.id)) report(lesson.file, use.line, `There is no ${what} called “${use.id}”.`)
}

/** Addresses that a lesson may link to: other lessons and their sections, and the fixed pages. */
function knownAddresses(course: Course): Set<string> {
  const pages = [
    homePath,
    sourcesPath,
    glossaryPath,
    settingsPath,
    labPath,
    timelinePath,
    sincePath,
    casesPath,
  ]
  const lessons = course.modules.flatMap((module) =>
    module.lessons.flatMap((lesson) => {
      const path = `/learn/${module.file.id}/${lesson.id}/`
      return [path, ...lesson.facts.sections.map((section) => `${path}#${section.id}`)]
    }),
  )
  const exercises = [...course.lab.keys()].map(labExercisePath)
  const cases = [...course.workbench.cases.keys()].map(casePath)
  return new Set([...pages, ...lessons, ...exercises, ...cases])
}

function checkLinks(lesson: LessonFile, addresses: ReadonlySet<string>, report: Report): void {
  for (const link of lesson.facts.links) {
    const own =
      link.id.startsWith('#') &&
      lesson.facts.sections.some((section) => `#${section.id}` === link.id)
    if (own || addresses.has(link.id) || /^https:\/\/\S+$/.test(link.id)) continue
    report(
      lesson.file,
      link.line,
      `The link ${link.id} leads nowhere. Use an address such as /learn/module/lesson/#section or a full https:// one.`,
    )
  }
}

function checkLesson(
  course: Course,
  module: CourseModule,
  lesson: LessonFile,
  report: Report,
): void {
  const { facts } = lesson
  checkUses(lesson, facts.cites, course.base.statements, 'evidence entry', report)
  checkUses(lesson, facts.discrepancies, course.base.discrepancies, 'discrepancy', report)
  checkUses(lesson, facts.terms, course.base.terms, 'glossary term', report)
  checkUses(lesson, facts.figures, course.figures, 'figure', report)
  checkUses(lesson, facts.checks, module.questions, 'question', report)
  for (const check of facts.checks) {
    const taught = module.questions.get(check.id)?.section
    const [lessonId, section] = taught?.split('#') ?? []
    const order = facts.sections.map((one) => one.id)
    if (
      taught &&
      (lessonId !== lesson.id || order.indexOf(section ?? '') > order.indexOf(check.section))
    )
      report(
        lesson.file,
        check.line,
        `The check “${check.id}” tests ${taught}, which the reader has not come to yet.`,
      )
  }
  const objectives = new Set(module.file.objectives.map((objective) => objective.id))
  for (const id of lesson.front.objectives)
    if (!objectives.has(id)) report(lesson.file, 1, `The module has no objective ${id}.`)
}

function checkQuestion(
  course: Course,
  module: CourseModule,
  question: Question,
  report: Report,
): void {
  const say = (message: string) => reportAt(question, `${question.id}: ${message}`, report)
  checkQuestionNames(course, question, say)
  const known = new Set(module.file.misconceptions.map((misconception) => misconception.id))
  for (const id of questionMisconceptions(question))
    if (!known.has(id)) say(`the module has no misconception ${id}.`)
  for (const id of question.objectives)
    if (!module.file.objectives.some((objective) => objective.id === id))
      say(`the module has no objective ${id}.`)
  const [lessonId, sectionId] = question.section.split('#')
  const lesson = module.lessons.find((one) => one.id === lessonId)
  if (!lesson?.facts.sections.some((section) => section.id === sectionId))
    say(`no lesson has the section ${question.section}.`)
}

function checkModule(course: Course, module: CourseModule, report: Report): void {
  const { file } = module
  for (const question of module.questions.values()) checkQuestion(course, module, question, report)
  for (const id of file.prequestions)
    if (!module.questions.has(id))
      reportAt(file, `There is no question called “${id}” for the prequestions.`, report)
  for (const misconception of file.misconceptions)
    for (const id of misconception.evidence)
      if (!course.base.statements.has(id))
        reportAt(file, `${misconception.id}: there is no evidence entry called “${id}”.`, report)
  for (const objective of file.objectives)
    for (const name of objective.paragraphs)
      if (!course.base.paragraphs.has(name))
        reportAt(file, `${objective.id}: neither paper has a paragraph ${name}.`, report)
}

export function checkCourse(course: Course, problems: ContentProblem[]): void {
  const report: Report = (file, line, message) => problems.push({ file, line, message })
  checkQuizzes(course, (message) => reportAt(course.quizzes, message, report))
  const addresses = knownAddresses(course)
  for (const figure of course.figures.values())
    for (const id of figureEvidence(figure))
      if (!course.base.statements.has(id))
        reportAt(figure, `${figure.id}: there is no evidence entry called “${id}”.`, report)
  const modules = new Set(
    [...course.modules.map((one) => one.file), ...course.announced].map((one) => one.id),
  )
  for (const term of course.base.terms.values())
    if (!modules.has(term.module))
      reportAt(term, `${term.id}: there is no module called “${term.module}”.`, report)
  const seen = new Map<string, string>()
  for (const module of course.modules) {
    checkModule(course, module, report)
    for (const lesson of module.lessons) {
      checkLesson(course, module, lesson, report)
      checkLinks(lesson, addresses, report)
    }
    for (const question of module.questions.values()) {
      const other = seen.get(question.id)
      if (other)
        reportAt(
          question,
          `The question id ${question.id} is already used in the module ${other}.`,
          report,
        )
      seen.set(question.id, module.file.id)
    }
  }
}
