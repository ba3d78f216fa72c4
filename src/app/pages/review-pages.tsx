/** The pages on which a person comes back to what was learnt. */
import { loadBank, placeOfQuestion } from '#content/quiz-catalog.ts'
import { loadCourseMap, loadGlossary } from '#content/reference-catalog.ts'
import type { LoadedPage } from '#app/page.ts'

/** One object, so that a page fetches once. */
const loaders = { loadBank, placeOfQuestion }

export async function review(): Promise<LoadedPage> {
  const [{ ReviewPage }, { modules }] = await Promise.all([
    import('#features/review/review-page.tsx'),
    loadCourseMap(),
  ])
  return {
    head: {
      title: 'Review',
      description:
        'What you have learnt comes back on the day on which it begins to fade: due questions and cards, why they are due and when they come next.',
    },
    element: (
      <ReviewPage
        loaders={loaders}
        loadTerms={loadGlossary}
        modules={modules.map(({ id, title }) => ({ id, title }))}
      />
    ),
  }
}

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

export async function plan(): Promise<LoadedPage> {
  const [{ PlanPage }, { modules }] = await Promise.all([
    import('#features/plan/plan-page.tsx'),
    loadCourseMap(),
  ])
  return {
    head: {
      title: 'Plan for an exam',
      description:
        'Give the day of your exam and how much you can do on a day, and get a plan of lessons, quizzes and spaced reviews, also for your calendar.',
    },
    element: <PlanPage modules={modules} loaders={loaders} />,
  }
}
