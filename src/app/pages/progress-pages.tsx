/** The pages that say how a person's own study has gone. */
import { loadBank, placeOfQuestion } from '#content/quiz-catalog.ts'
import { loadProgressOutline } from '#content/reference-catalog.ts'
import type { LoadedPage } from '#app/page.ts'

/** One object, so that a page fetches once. */
const loaders = { loadBank, placeOfQuestion }

export async function progress(): Promise<LoadedPage> {
  const [{ ProgressPage }, outline] = await Promise.all([
    import('#features/progress/progress-page.tsx'),
    loadProgressOutline(),
  ])
  return {
    head: {
      title: 'Progress',
      description:
        'Your right answers, certainty, time and coverage over time, by module, objective and kind of question, computed from what your own browser keeps.',
      noIndex: true,
    },
    element: <ProgressPage outline={outline} loaders={loaders} />,
  }
}
