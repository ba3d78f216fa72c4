/** What is taught and how to load it. Every loader fetches only what its page shows. */
import { bankLoaders, contentVersion, lessonLoaders } from 'virtual:sco/loaders'
import type { CaseContent } from '#domain/cases/case-content.ts'
import { ownValue } from '#domain/base/own-record.ts'
import { finalId, placementId } from '#domain/lesson/course-quizzes.ts'
import { joinBanks } from '#domain/lesson/join-banks.ts'
import type {
  BankContent,
  FinalContent,
  LessonParts,
  QuestionPlace,
} from '#domain/lesson/page-content.ts'
import type { LabExerciseContent } from '#domain/source-lab/lab-content.ts'
import type { GuideContent } from '#domain/teaching/guide-content.ts'

export { contentVersion }

export function hasLesson(module: string, lesson: string): boolean {
  return Object.hasOwn(lessonLoaders, `${module}/${lesson}`)
}

/** Whether this is the id of a written module, and so of its quiz. */
export function hasBank(module: string): boolean {
  return Object.hasOwn(bankLoaders, module)
}

/** Rejects with a sentence when there is no such lesson. */
export async function loadLesson(module: string, lesson: string) {
  const load = lessonLoaders[`${module}/${lesson}`]
  if (!load) throw new Error(`There is no lesson “${lesson}” in the module “${module}”.`)
  return load()
}

const parts = new Map<string, Promise<LessonParts>>()

/** What a lesson's checks and figures need; the same promise each time, so a view can wait for it. */
export function loadLessonParts(module: string, lesson: string): Promise<LessonParts> {
  const name = `${module}/${lesson}`
  const known = parts.get(name)
  if (known) return known
  const loading = loadLesson(module, lesson)
    .then(({ loadParts }) => loadParts())
    .then(({ content }) => content)
  parts.set(name, loading)
  return loading
}

/** The bank of any quiz: a module's, or one over the whole course. Rejects when there is none. */
export async function loadBank(quiz: string): Promise<BankContent> {
  if (quiz === placementId || quiz === finalId) {
    const whole = quiz === placementId ? await loadPlacement() : await loadFinalBank()
    if (whole) return whole
  }
  const load = bankLoaders[quiz]
  if (!load) throw new Error(`There is no quiz “${quiz}”.`)
  return (await load()).content
}

export async function loadPlacement(): Promise<BankContent | undefined> {
  return (await import('virtual:sco/placement')).content ?? undefined
}

export async function loadFinal(): Promise<FinalContent | undefined> {
  return (await import('virtual:sco/final')).content ?? undefined
}

/** Its questions are the modules' own, so they are fetched as the modules' banks. */
async function loadFinalBank(): Promise<BankContent | undefined> {
  const final = await loadFinal()
  if (!final) return undefined
  const banks = await Promise.all(final.modules.map(({ id }) => loadBank(id)))
  return joinBanks(final, banks)
}

export async function loadCourseMap() {
  return (await import('virtual:sco/map-of-course')).content
}

export async function loadEvidence() {
  return (await import('virtual:sco/evidence')).content
}

export async function loadSources() {
  return (await import('virtual:sco/sources')).content
}

export async function loadGlossary() {
  return (await import('virtual:sco/glossary')).content
}

export async function loadTimeline() {
  return (await import('virtual:sco/timeline')).content
}

/** The exercises of the source lab by title, and the register of all discrepancies. */
export async function loadLab() {
  return (await import('virtual:sco/lab')).content
}

/** Undefined when the source lab has no such exercise. */
export async function loadLabExercise(exercise: string): Promise<LabExerciseContent | undefined> {
  const { content } = await import('virtual:sco/lab-loaders')
  return Object.hasOwn(content, exercise) ? (await content[exercise]?.())?.content : undefined
}

/** The cases of the workbench by title and date. */
export async function loadCases() {
  return (await import('virtual:sco/cases')).content
}

/** Undefined when the workbench has no such case. */
export async function loadCase(name: string): Promise<CaseContent | undefined> {
  const { content } = await import('virtual:sco/case-loaders')
  return Object.hasOwn(content, name) ? (await content[name]?.())?.content : undefined
}

/** The teacher’s guides, as their index lists them. */
export async function loadTeach() {
  return (await import('virtual:sco/teach')).content
}

/** Undefined when there is no such module. */
export async function loadGuide(module: string): Promise<GuideContent | undefined> {
  const { content } = await import('virtual:sco/guide-loaders')
  return Object.hasOwn(content, module) ? (await content[module]?.())?.content : undefined
}

/** What came after the papers. */
export async function loadSince() {
  return (await import('virtual:sco/since')).content
}

/** Where a question is asked, also under an old id; undefined when nowhere. */
export async function placeOfQuestion(question: string): Promise<QuestionPlace | undefined> {
  return ownValue((await import('virtual:sco/question-index')).content, question)
}

/** Every id under which a question has an address, old ones too. */
export async function questionAddresses(): Promise<readonly string[]> {
  return Object.keys((await import('virtual:sco/question-index')).content)
}

/** The papers' sections by name, for pages that say where an entry stands. */
export async function loadPapers() {
  return (await import('virtual:sco/papers')).content
}
