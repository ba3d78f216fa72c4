/** The pages on which a person sees how far they have come. */
import { loadBank, loadObjectives, placeOfQuestion } from '#content/quiz-catalog.ts'
import type { LoadedPage } from '#app/page.ts'

/** One object, so that a page fetches once. */
const loaders = { loadBank, placeOfQuestion }

export async function objectives(): Promise<LoadedPage> {
  const [{ ObjectivesPage }, modules] = await Promise.all([
    import('#features/progress-objectives/objectives-page.tsx'),
    loadObjectives(),
  ])
  return {
    head: {
      title: 'Objectives',
      description:
        'Every objective of the course with the sections that teach it and the questions that ask it, and where you stand with each by a rule that you can check.',
    },
    element: <ObjectivesPage modules={modules} loaders={loaders} />,
  }
}
