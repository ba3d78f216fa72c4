/** What is taught and how to load it. Every loader fetches only what its page shows. */
import { bankLoaders, contentVersion, lessonLoaders, partsLoaders } from 'virtual:sco/loaders'
import type { LessonParts } from '#domain/lesson/page-content.ts'

export { contentVersion }

export function hasLesson(module: string, lesson: string): boolean {
  return Object.hasOwn(lessonLoaders, `${module}/${lesson}`)
}

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
  const load = partsLoaders[name]
  const loading = load
    ? load().then(({ content }) => content)
    : Promise.reject(new Error(`There is no lesson “${name}”.`))
  parts.set(name, loading)
  return loading
}

/** Rejects with a sentence when there is no such module. */
export async function loadBank(module: string) {
  const load = bankLoaders[module]
  if (!load) throw new Error(`There is no module “${module}”.`)
  return (await load()).content
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

/** The module whose bank holds this question; undefined when none does. */
export async function moduleOfQuestion(question: string): Promise<string | undefined> {
  const { content } = await import('virtual:sco/question-index')
  return Object.hasOwn(content, question) ? content[question] : undefined
}

/** The papers' sections by name, for pages that say where an entry stands. */
export async function loadPapers() {
  return (await import('virtual:sco/papers')).content
}
