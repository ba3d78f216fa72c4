/** The paragraphs that a module rests on: those of its citations, its questions and its objectives. */
import type { Course, CourseModule } from '#build/content/course.ts'
import { questionEvidence } from '#build/content/question-evidence.ts'

export function citedParagraphs(course: Course, module: CourseModule): ReadonlySet<string> {
  const cites = module.lessons.flatMap((lesson) => lesson.facts.cites.map((use) => use.id))
  const doubts = module.lessons.flatMap((lesson) => lesson.facts.discrepancies.map((use) => use.id))
  const asked = [...module.questions.values()].flatMap(questionEvidence)
  const entries = [...cites, ...asked].flatMap((id) => course.base.statements.get(id) ?? [])
  const doubtful = doubts.flatMap((id) => course.base.discrepancies.get(id) ?? [])
  return new Set([
    ...[...entries, ...doubtful].flatMap((entry) => entry.paragraphs),
    ...module.file.objectives.flatMap((objective) => objective.paragraphs),
  ])
}
