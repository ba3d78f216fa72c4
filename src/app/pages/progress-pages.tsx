/** The pages on what a learner has done so far. */
import { loadBank, placeOfQuestion } from '#content/quiz-catalog.ts'
import { loadCourseMap } from '#content/reference-catalog.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import type { LoadedPage } from '#app/page.ts'

const loaders = { loadBank, placeOfQuestion }

/** Fetched only when a learner takes the answers out as a table. */
async function loadAnswered(attempts: Iterable<Attempt>) {
  const { loadAnsweredQuestions } = await import('#content/answered-questions.ts')
  return loadAnsweredQuestions(attempts)
}

export async function record(): Promise<LoadedPage> {
  const [{ StudyRecordPage }, course] = await Promise.all([
    import('#features/study-record/study-record-page.tsx'),
    loadCourseMap(),
  ])
  return {
    head: {
      title: 'Record of study',
      description:
        'What was read, answered and reviewed in this browser, with dates, to print: your own account, not a certificate.',
      noIndex: true,
    },
    element: <StudyRecordPage course={course} loaders={loaders} loadAnswered={loadAnswered} />,
  }
}
