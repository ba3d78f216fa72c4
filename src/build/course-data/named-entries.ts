/** Picks out of the course what a page names: evidence, discrepancies, figures. */
import type { DiscrepancyOutline } from '#domain/evidence/evidence.ts'
import type { Lookup } from '#domain/lesson/page-content.ts'
import type { Question } from '#domain/question/question.ts'
import type { Course } from '#build/content/course.ts'
import { figureEvidence, questionEvidence } from '#build/content/question-evidence.ts'

/** The named entries, in a fixed order. */
export function pick<Value>(
  entries: ReadonlyMap<string, Value>,
  ids: Iterable<string>,
): Lookup<Value> {
  const picked: Record<string, Value> = {}
  for (const id of [...new Set(ids)].sort()) {
    const entry = entries.get(id)
    if (entry) picked[id] = entry
  }
  return picked
}

/** Discrepancies as far as a note or a link needs them; the whole stands on its own page. */
export function outlines(course: Course, ids: Iterable<string>): Lookup<DiscrepancyOutline> {
  const whole = Object.entries(pick(course.base.discrepancies, ids))
  return Object.fromEntries(
    whole.map(([id, { title, types, paragraphs }]) => [id, { id, title, types, paragraphs }]),
  )
}

/** Titles of doubts that are only linked, without those that the page has whole. */
export function doubtTitles(
  course: Course,
  doubts: Iterable<string>,
  whole: readonly string[],
): Lookup<string> {
  const linked = [...doubts].filter((id) => !whole.includes(id))
  return Object.fromEntries(
    Object.values(pick(course.base.discrepancies, linked)).map(({ id, title }) => [id, title]),
  )
}

/** Ids in the order in which a lesson uses them. */
export const named = (uses: readonly { readonly id: string }[]) => uses.map((use) => use.id)

export function evidenceOfFigures(course: Course, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const figure = course.figures.get(id)
    return figure ? figureEvidence(figure) : []
  })
}

/** Statements that questions and others rest on, and the ids of what is doubtful about them. */
export function evidenceOf(course: Course, questions: Lookup<Question>, others: readonly string[]) {
  const all = Object.values(questions)
  const statements = pick(course.base.statements, [...others, ...all.flatMap(questionEvidence)])
  const doubts = Object.values(statements).flatMap((statement) => statement.doubts)
  const conflicts = all.flatMap((question) =>
    question.kind === 'conflict' ? [question.discrepancy] : [],
  )
  return { statements, doubts: [...doubts, ...conflicts] }
}

export function chartsOf(questions: Lookup<Question>): string[] {
  return Object.values(questions).flatMap((question) =>
    question.kind === 'chart-reading' ? [question.figure] : [],
  )
}
