/**
 * The lessons and how to load them; what else the course holds has catalogues of its own, so that a
 * lesson does not carry them. Every loader fetches only what its page shows.
 */
import { contentVersion, lessonLoaders } from 'virtual:sco/loaders'
import type { LessonParts } from '#domain/lesson/page-content.ts'

export { contentVersion }

export function hasLesson(module: string, lesson: string): boolean {
  return Object.hasOwn(lessonLoaders, `${module}/${lesson}`)
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
