/** The exercises of the source lab: read from one file a family, and checked against what they name. */
import { basename, join } from 'node:path'
import { discrepancyFamilies } from '#domain/evidence/evidence.ts'
import { labExerciseSchema, type LabExercise } from '#domain/source-lab/lab-exercise.ts'
import { checkQuestionNames } from '#build/content/check-question.ts'
import { yamlFilesIn } from '#build/content/content-files.ts'
import { placeOf } from '#build/content/content-place.ts'
import type { ContentProblem } from '#build/content/content-problem.ts'
import type { Course, CourseModule } from '#build/content/course.ts'
import { readEntries } from '#build/content/evidence-base.ts'
import { questionMisconceptions } from '#build/content/question-evidence.ts'

const familyOfFile = (file: string) => basename(file, '.yaml')

/** Families in their own order, exercises in the order of their file. A course need not have a lab. */
export function readSourceLab(
  root: string,
  problems: ContentProblem[],
): ReadonlyMap<string, LabExercise> {
  const found = yamlFilesIn(join(root, 'source-lab'))
  const files = discrepancyFamilies.flatMap((family) =>
    found.filter((file) => familyOfFile(file) === family),
  )
  for (const file of found)
    if (!files.includes(file))
      problems.push({
        file,
        line: 1,
        message: `No family of discrepancies is called “${familyOfFile(file)}”; name the file after one of ${discrepancyFamilies.join(', ')}.`,
      })
  return readEntries<LabExercise>(files, labExerciseSchema, problems)
}

type Say = (message: string) => void

function checkAccounts({ base }: Course, { accounts }: LabExercise, say: Say): void {
  for (const { paragraphs, evidence = [] } of accounts) {
    for (const name of paragraphs)
      if (!base.paragraphs.has(name)) say(`neither paper has a paragraph ${name}.`)
    for (const id of evidence)
      if (!base.statements.has(id)) say(`there is no evidence entry called “${id}”.`)
  }
}

function checkDiscrepancy(course: Course, exercise: LabExercise, say: Say): void {
  const { discrepancy } = exercise
  const family = course.base.discrepancies.get(discrepancy)?.family
  const file = placeOf(exercise).file
  if (family && family !== familyOfFile(file))
    say(
      `its discrepancy “${discrepancy}” is of the family ${family}; it belongs in ${family}.yaml.`,
    )
  const first = [...course.lab.values()].find((one) => one.discrepancy === discrepancy)
  if (first && first !== exercise)
    say(`the discrepancy “${discrepancy}” is examined already by “${first.id}”.`)
}

/**
 * An objective of a module that is not written yet is no mistake while modules are announced: its
 * number tells the module, as M2.8 is of the second.
 */
function checkNumbered(
  course: Course,
  ids: readonly string[],
  listOf: (module: CourseModule) => readonly { readonly id: string }[],
  what: string,
  say: Say,
): void {
  const known = course.modules.flatMap(listOf).map((one) => one.id)
  const written = new Set(known.map((id) => id.split('.')[0]))
  for (const id of ids) {
    const isExpected = course.announced.length === 0 || written.has(id.split('.')[0])
    if (isExpected && !known.includes(id)) say(`no module has the ${what} ${id}.`)
  }
}

/** The same for the section of a lesson that is not written yet. */
function checkSection(course: Course, section: string, say: Say): void {
  const [lessonId, sectionId] = section.split('#')
  const lesson = course.modules
    .flatMap((module) => module.lessons)
    .find((one) => one.id === lessonId)
  if (!lesson && course.announced.length > 0) return
  if (!lesson?.facts.sections.some((one) => one.id === sectionId))
    say(`no lesson has the section ${section}.`)
}

export function checkSourceLab(course: Course, problems: ContentProblem[]): void {
  const asked = new Map(
    course.modules.flatMap((module) =>
      [...module.questions.keys()].map((id) => [id, module.file.id] as const),
    ),
  )
  for (const exercise of course.lab.values()) {
    const { id, discrepancy, question } = exercise
    const say = (message: string) =>
      problems.push({ ...placeOf(exercise), message: `${id}: ${message}` })
    const module = asked.get(id)
    if (module) say(`a question of the module ${module} has this id.`)
    checkQuestionNames(course, question, say)
    // A conflict's accounts are part of its question.
    if (question.kind !== 'conflict') checkAccounts(course, exercise, say)
    if (course.base.discrepancies.has(discrepancy)) checkDiscrepancy(course, exercise, say)
    checkNumbered(course, question.objectives, (one) => one.file.objectives, 'objective', say)
    checkNumbered(
      course,
      questionMisconceptions(question),
      (one) => one.file.misconceptions,
      'misconception',
      say,
    )
    checkSection(course, question.section, say)
  }
}
