/** The pages on which a person learns: a page's code and its content, loaded side by side. */
import {
  hasBank,
  loadBank,
  loadFinal,
  loadPlacement,
  placeOfQuestion,
} from '#content/quiz-catalog.ts'
import { loadCourseMap } from '#content/reference-catalog.ts'
import { finalId, placementId } from '#domain/lesson/course-quizzes.ts'
import type { QuizOutline } from '#domain/lesson/page-content.ts'
import type { LoadedPage, Params } from '#app/page.ts'
import { loadAnswered } from './progress-pages.tsx'
import type { HomeLoaders } from '#features/home/home-standing.ts'

/** One object, so that a page fetches once. */
const homeLoaders: HomeLoaders = {
  loadBank,
  placeOfQuestion,
  async countDue(record, questions, now) {
    const { countDue } = await import('#domain/review/count-due.ts')
    return countDue(record, questions, { now, offset: -new Date(now).getTimezoneOffset() })
  },
}

export async function home(): Promise<LoadedPage> {
  const [{ HomePage }, course] = await Promise.all([
    import('#features/home/home-page.tsx'),
    loadCourseMap(),
  ])
  return {
    head: {
      title: 'SCO Primer',
      description:
        'A guided course on the Shanghai Five and the Shanghai Cooperation Organisation, read through two papers that explain its success differently. Every claim shows its paragraph.',
      jsonLd: async () => (await import('#app/json-ld.ts')).courseLd(course),
    },
    element: <HomePage course={course} loaders={homeLoaders} />,
    ribbon: { years: [1990, 2017], subject: 'The course covers' },
  }
}

export async function quiz({ module = '' }: Params): Promise<LoadedPage | undefined> {
  if (module === placementId) return placement()
  if (module === finalId) return final()
  if (!hasBank(module)) return undefined
  const [{ QuizStartPage }, content] = await Promise.all([
    import('#features/quiz/quiz-start-page.tsx'),
    loadBank(module),
  ])
  return {
    head: {
      title: `Quiz: ${content.quiz.title}`,
      description: `Practise or test yourself on ${content.pool.length} questions about ${content.quiz.title.toLowerCase()}; every answer explains itself and shows its paragraphs.`,
      jsonLd: async () => (await import('#app/json-ld.ts')).quizLd(content),
    },
    element: <QuizStartPage key={module} content={content} />,
    ribbon: { years: content.quiz.years, subject: 'This quiz covers' },
  }
}

async function placement(): Promise<LoadedPage | undefined> {
  const [{ PlacementPage }, content] = await Promise.all([
    import('#features/quiz/placement-page.tsx'),
    loadPlacement(),
  ])
  return content && { ...quizHead(content), element: <PlacementPage content={content} /> }
}

async function final(): Promise<LoadedPage | undefined> {
  const [{ FinalPage }, content] = await Promise.all([
    import('#features/quiz/final-page.tsx'),
    loadFinal(),
  ])
  return (
    content && {
      ...quizHead(content),
      element: <FinalPage content={content} loadBank={loadBank} />,
    }
  )
}

function quizHead(content: { readonly quiz: QuizOutline }): Pick<LoadedPage, 'head' | 'ribbon'> {
  const { title, summary, years } = content.quiz
  return {
    head: {
      title,
      description: summary,
      jsonLd: async () => (await import('#app/json-ld.ts')).quizLd(content),
    },
    ribbon: { years, subject: 'This quiz covers' },
  }
}

export async function attempt(_params: Params, query: URLSearchParams): Promise<LoadedPage> {
  const { AttemptPage } = await import('#features/attempt/attempt-page.tsx')
  const id = query.get('id') ?? ''
  return {
    head: {
      title: 'Attempt',
      description: 'One attempt at a quiz, kept in your own browser.',
      noIndex: true,
    },
    element: <AttemptPage key={id} attemptId={id} loadBank={loadBank} />,
  }
}

export async function history(): Promise<LoadedPage> {
  const { HistoryPage } = await import('#features/attempt/history-page.tsx')
  return {
    head: {
      title: 'Attempts',
      description: 'Every quiz attempt kept in your own browser.',
      noIndex: true,
    },
    element: <HistoryPage loadBank={loadBank} />,
  }
}

export async function single({ question: id = '' }: Params): Promise<LoadedPage | undefined> {
  const [{ SingleQuestionPage }, place] = await Promise.all([
    import('#features/single-question/single-question-page.tsx'),
    placeOfQuestion(id),
  ])
  if (!place) return undefined
  const content = await loadBank(place.module)
  const found = content.questions[place.question]
  if (!found) return undefined
  return {
    head: {
      title: found.prompt,
      description: `A question from the module ${content.quiz.title}, with its answer explained and its paragraphs shown.`,
      // An old address shows the question that took its place and leaves being found to that.
      ...(place.question === id ? {} : { noIndex: true }),
    },
    element: <SingleQuestionPage key={found.id} content={content} questionId={found.id} />,
    ribbon: { years: content.quiz.years, subject: 'This module covers' },
  }
}

export async function settings(): Promise<LoadedPage> {
  const { SettingsPage } = await import('#features/settings/settings-page.tsx')
  return {
    head: {
      title: 'Settings',
      description: 'Theme, text size, and your own record: take it out, bring it back, erase it.',
      noIndex: true,
    },
    element: <SettingsPage loadAnswered={loadAnswered} />,
  }
}

export async function missing(): Promise<LoadedPage> {
  const [{ MissingPage }, { modules }] = await Promise.all([
    import('#features/home/missing-page.tsx'),
    loadCourseMap(),
  ])
  return {
    head: {
      title: 'No such page',
      description: 'There is no page at this address.',
      noIndex: true,
    },
    element: <MissingPage modules={modules} />,
  }
}

/** Comes with these pages, so that the list of addresses, which every page brings along, names no further file. */
export { notes } from './notes-pages.tsx'
