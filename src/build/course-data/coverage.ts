/** Coverage is computed, never claimed: what is taught, what is tested, by paragraph and by objective. */
import type { ParagraphCoverage, SourcesContent } from '#domain/lesson/page-content.ts'
import type { Course, CourseModule } from '#build/content/course.ts'
import { questionEvidence } from '#build/content/question-evidence.ts'
import { caseQuestions } from '#build/reference/cases.ts'

type ObjectiveCoverage = {
  readonly id: string
  readonly lessons: readonly string[]
  readonly questions: number
  readonly kinds: readonly string[]
}

export function objectiveCoverage(module: CourseModule): ObjectiveCoverage[] {
  return module.file.objectives.map((objective) => {
    const questions = [...module.questions.values()].filter(
      (question) =>
        question.objectives.includes(objective.id) &&
        !module.file.prequestions.includes(question.id),
    )
    return {
      id: objective.id,
      lessons: module.lessons
        .filter((lesson) => lesson.front.objectives.includes(objective.id))
        .map((lesson) => lesson.id),
      questions: questions.length,
      kinds: [...new Set(questions.map((question) => question.kind))].sort(),
    }
  })
}

function citersOf(course: Course): {
  lessons: Map<string, Set<string>>
  questions: Map<string, Set<string>>
} {
  const lessons = new Map<string, Set<string>>()
  const questions = new Map<string, Set<string>>()
  const note = (map: Map<string, Set<string>>, entry: string, user: string) =>
    map.set(entry, (map.get(entry) ?? new Set()).add(user))
  for (const module of course.modules) {
    for (const lesson of module.lessons)
      for (const use of [...lesson.facts.cites, ...lesson.facts.discrepancies])
        note(lessons, use.id, `${module.file.id}/${lesson.id}`)
    for (const question of module.questions.values())
      for (const id of [
        ...questionEvidence(question),
        ...(question.kind === 'conflict' ? [question.discrepancy] : []),
      ])
        note(questions, id, question.id)
  }
  for (const { id, discrepancy, question } of course.lab.values())
    for (const entry of [...questionEvidence(question), discrepancy]) note(questions, entry, id)
  for (const question of caseQuestions(course))
    for (const entry of questionEvidence(question)) note(questions, entry, question.id)
  return { lessons, questions }
}

export function sourcesContent(course: Course): SourcesContent {
  const { base } = course
  const citers = citersOf(course)
  const entries = [...base.statements.values(), ...base.discrepancies.values()]
  const cover = (name: string): Pick<ParagraphCoverage, 'entries' | 'taughtBy' | 'testedBy'> => {
    const ids = entries.filter((entry) => entry.paragraphs.includes(name)).map((entry) => entry.id)
    const users = (map: Map<string, Set<string>>) =>
      [...new Set(ids.flatMap((id) => [...(map.get(id) ?? [])]))].sort()
    return {
      entries: ids,
      taughtBy: users(citers.lessons),
      testedBy: users(citers.questions).length,
    }
  }
  return {
    papers: base.papers.map(({ paragraphs, ...paper }) => ({
      ...paper,
      paragraphs: paragraphs.map(({ name, kind, heading }) => ({
        name,
        kind,
        ...(heading ? { heading } : {}),
        ...cover(name),
      })),
    })),
    counts: { statements: base.statements.size, discrepancies: base.discrepancies.size },
  }
}
