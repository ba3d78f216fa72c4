/** The cases of the workbench: read from one file, and checked against what they name. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CasePart, CaseReach, Comparison } from '#domain/cases/case-parts.ts'
import {
  benchId,
  benchQuestion,
  judgementId,
  judgementQuestion,
} from '#domain/cases/case-questions.ts'
import { caseFileSchema, type ExplanationCase } from '#domain/cases/explanation-case.ts'
import type { Question } from '#domain/question/question.ts'
import { placeOf, rememberPlace } from '#build/content/content-place.ts'
import type { ContentProblem } from '#build/content/content-problem.ts'
import type { Course } from '#build/content/course.ts'
import { evidenceNamedIn } from '#build/content/question-evidence.ts'
import { readYaml } from '#build/content/yaml-file.ts'

export type Workbench = {
  readonly authors: readonly CaseReach[]
  readonly parts: readonly CasePart[]
  readonly comparison: readonly Comparison[]
  /** In the order of the file, which is that of the events. */
  readonly cases: ReadonlyMap<string, ExplanationCase>
}

const noWorkbench: Workbench = { authors: [], parts: [], comparison: [], cases: new Map() }

/** A course need not have a workbench. */
export function readWorkbench(root: string, problems: ContentProblem[]): Workbench {
  const file = join(root, 'cases.yaml')
  const read = existsSync(file) ? readYaml(file, caseFileSchema, problems) : undefined
  if (!read) return noWorkbench
  const { authors, parts, comparison, cases } = read.value
  for (const [key, list] of Object.entries({ authors, parts, comparison, cases }))
    for (const [index, entry] of list.entries())
      rememberPlace(entry, { file, line: read.lineOf([key, index]) })
  return { authors, parts, comparison, cases: new Map(cases.map((one) => [one.id, one])) }
}

/** The two questions of each case. */
export function caseQuestions({ workbench }: Pick<Course, 'workbench'>): readonly Question[] {
  return [...workbench.cases.values()].flatMap((one) => [
    benchQuestion(one, workbench.parts),
    judgementQuestion(one),
  ])
}

type Say = (message: string) => void

/** A module that is announced has no sections or objectives yet, and naming them is no mistake. */
function checkTaught(course: Course, { taught, objectives }: ExplanationCase, say: Say): void {
  const [moduleId = '', place = ''] = taught.split('/')
  const [lessonId, sectionId] = place.split('#')
  const module = course.modules.find((one) => one.file.id === moduleId)
  if (!module) {
    if (!course.announced.some((one) => one.id === moduleId))
      say(`there is no module called “${moduleId}”.`)
    return
  }
  const lesson = module.lessons.find((one) => one.id === lessonId)
  if (!lesson?.facts.sections.some((section) => section.id === sectionId))
    say(`the module ${moduleId} has no section ${place}.`)
  for (const id of objectives)
    if (!module.file.objectives.some((objective) => objective.id === id))
      say(`the module ${moduleId} has no objective ${id}.`)
}

function checkIds({ modules, lab }: Course, { id }: ExplanationCase, say: Say): void {
  for (const question of [benchId(id), judgementId(id)])
    if (modules.some(({ questions }) => questions.has(question)) || lab.has(question))
      say(`another question of the course has the id ${question}.`)
}

export function checkWorkbench(course: Course, problems: ContentProblem[]): void {
  const { authors, parts, comparison, cases } = course.workbench
  for (const entry of [...authors, ...parts, ...comparison, ...cases.values()]) {
    const say = (message: string) =>
      problems.push({ ...placeOf(entry), message: `${entry.id}: ${message}` })
    for (const id of evidenceNamedIn(entry))
      if (!course.base.statements.has(id)) say(`there is no evidence entry called “${id}”.`)
    if (!('pieces' in entry)) continue
    checkTaught(course, entry, say)
    checkIds(course, entry, say)
  }
}
