/** The page of a lesson: its code and its content, loaded side by side. */
import { isRunning } from '#blocks/island.tsx'
import { hasLesson, loadLesson } from '#content/catalog.ts'
import type { LoadedPage, Params } from '#app/page.ts'

export async function lesson({
  module = '',
  lesson: id = '',
}: Params): Promise<LoadedPage | undefined> {
  if (!hasLesson(module, id)) return undefined
  const [{ LessonPage, preloadIslands }, { default: Body, content }] = await Promise.all([
    import('#features/lesson/lesson-page.tsx'),
    loadLesson(module, id),
  ])
  if (isRunning()) await preloadIslands(module, id)
  return {
    head: {
      title: content.lesson.title,
      description: content.lesson.lede,
      jsonLd: async () => (await import('#app/json-ld.ts')).lessonLd(content),
    },
    element: <LessonPage key={`${module}/${id}`} content={content} Body={Body} />,
    ribbon: { years: content.lesson.years, subject: 'This lesson covers' },
  }
}
