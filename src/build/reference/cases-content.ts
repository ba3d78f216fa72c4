/** Cuts the workbench into its index, which is light, and a page for each case. */
import type { CaseContent, CaseLink, CaseOutline } from '#domain/cases/case-content.ts'
import type { ExplanationCase } from '#domain/cases/explanation-case.ts'
import { speaking } from '#domain/cases/side-by-side.ts'
import { sectionsOf } from '#build/course-data/bank-content.ts'
import { outlines, pick } from '#build/course-data/named-entries.ts'
import type { Course } from '#build/content/course.ts'
import { evidenceNamedIn } from '#build/content/question-evidence.ts'

export function caseIndex({ workbench }: Course): readonly CaseOutline[] {
  return [...workbench.cases.values()].map((one) => ({
    id: one.id,
    title: one.title,
    date: one.date,
    lede: one.lede,
    key: Object.fromEntries(one.pieces.map(({ id, belongs }) => [id, belongs])),
    parts: speaking(one, workbench.parts),
  }))
}

function linkTo(one: ExplanationCase | undefined): CaseLink | undefined {
  return one && { id: one.id, title: one.title }
}

/** Throws when there is no such case. */
export function caseContent(course: Course, id: string): CaseContent {
  const { authors, parts, comparison, cases } = course.workbench
  const one = cases.get(id)
  if (!one) throw new Error(`There is no case ${id}.`)
  const all = [...cases.values()]
  const place = all.indexOf(one)
  const previous = linkTo(all[place - 1])
  const next = linkTo(all[place + 1])
  const statements = pick(
    course.base.statements,
    [one, ...authors, ...parts, ...comparison].flatMap(evidenceNamedIn),
  )
  return {
    case: one,
    authors,
    parts,
    comparison,
    number: place + 1,
    count: all.length,
    ...(previous && { previous }),
    ...(next && { next }),
    statements,
    discrepancies: outlines(
      course,
      Object.values(statements).flatMap((statement) => statement.doubts),
    ),
    sections: Object.fromEntries(
      sectionsOf(course.modules).filter(([section]) => one.taught.endsWith(`/${section}`)),
    ),
  }
}
