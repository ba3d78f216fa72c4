/** The pages on which a person comes back to what was learnt. */
import { loadBank, placeOfQuestion } from '#content/quiz-catalog.ts'
import type { LoadedPage } from '#app/page.ts'

/** One object, so that a page fetches once. */
const loaders = { loadBank, placeOfQuestion }

export async function list(): Promise<LoadedPage> {
  const { StudyListPage } = await import('#features/study-list/study-list-page.tsx')
  return {
    head: {
      title: 'Study list',
      description:
        'Questions that you missed, got right without being sure, or got wrong while sure, each with its passage and a fresh question.',
      noIndex: true,
    },
    element: <StudyListPage loaders={loaders} />,
  }
}
