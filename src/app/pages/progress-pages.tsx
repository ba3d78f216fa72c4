/** The pages on which a person sees how far they have come. */
import { loadBank, loadObjectives, placeOfQuestion } from '#content/quiz-catalog.ts'
import { loadCourseMap, loadProgressOutline } from '#content/reference-catalog.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import type { LoadedPage } from '#app/page.ts'

/** The questions behind these attempts; fetched only when a learner takes the answers out as a table. */
export async function loadAnswered(attempts: Iterable<Attempt>) {
  const { loadAnsweredQuestions } = await import('#content/answered-questions.ts')
  return loadAnsweredQuestions(attempts)
}

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
