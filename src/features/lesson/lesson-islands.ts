/** The parts of a lesson whose code comes when the reader comes near: checks and figures. */
import { island } from '#blocks/island.tsx'
import { loadLessonParts } from '#content/catalog.ts'

type Named = { readonly id: string }

export const LessonCheck = island<Named>(
  async () => (await import('./lesson-check-body.tsx')).LessonCheckBody,
)
export const LessonFigure = island<Named>(
  async () => (await import('./lesson-figure-body.tsx')).LessonFigureBody,
)

/** Loads all of it at once, for a lesson opened inside the running app. */
export async function preloadIslands(module: string, lesson: string): Promise<void> {
  await Promise.all([
    LessonCheck.preload(),
    LessonFigure.preload(),
    loadLessonParts(module, lesson),
  ])
}
