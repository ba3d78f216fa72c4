/**
 * What the built HTML of each page asks for early. Apart from the routes, because only the build reads
 * it; a route without its line here does not compile.
 */
import { matchPath } from 'react-router'
import { ownValue } from '#domain/base/own-record.ts'
import { finalId, placementId } from '#domain/lesson/course-quizzes.ts'
import type { Params } from './page.ts'
import { routes } from './routes.tsx'

type Pattern = (typeof routes)[number]['pattern']
type EarlyModules = {
  /** The file of src/app/pages that loads the page. */
  readonly pages:
    | 'lesson'
    | 'study'
    | 'reference'
    | 'lab'
    | 'case'
    | 'teach'
    | 'atlas'
    | 'explore'
    | 'find'
    | 'review'
    | 'progress'
  /** The page's own modules below src, and content modules. */
  readonly needs: (params: Params) => readonly string[]
  /** Modules whose look the page needs at once, though their code comes later. */
  readonly looks?: readonly string[]
}

export type PageModules = { readonly needs: readonly string[]; readonly looks: readonly string[] }

/** The quizzes over the whole course have pages of their own. */
const quizNeeds: Readonly<Record<string, readonly string[]>> = {
  [placementId]: ['features/quiz/placement-page.tsx', 'virtual:sco/placement'],
  [finalId]: ['features/quiz/final-page.tsx', 'virtual:sco/final'],
}

const early: Readonly<Record<Pattern, EarlyModules>> = {
  '/': {
    pages: 'study',
    needs: () => ['features/home/home-page.tsx', 'virtual:sco/map-of-course'],
  },
  '/learn/:module/:lesson': {
    pages: 'lesson',
    needs: (params) => [
      'features/lesson/lesson-page.tsx',
      `virtual:sco/lesson/${params['module']}/${params['lesson']}`,
    ],
    looks: ['features/lesson/lesson-check-body.tsx', 'features/lesson/lesson-figure-body.tsx'],
  },
  '/quiz/:module': {
    pages: 'study',
    needs: ({ module = '' }) =>
      ownValue(quizNeeds, module) ?? [
        'features/quiz/quiz-start-page.tsx',
        `virtual:sco/bank/${module}`,
      ],
  },
  '/attempt': { pages: 'study', needs: () => ['features/attempt/attempt-page.tsx'] },
  '/attempt/:id': { pages: 'study', needs: () => [] },
  '/attempts': { pages: 'study', needs: () => ['features/attempt/history-page.tsx'] },
  '/q/:question': {
    pages: 'study',
    needs: () => [
      'features/single-question/single-question-page.tsx',
      'virtual:sco/question-index',
    ],
  },
  '/evidence': {
    pages: 'reference',
    needs: () => [
      'features/evidence/evidence-index-page.tsx',
      'virtual:sco/evidence',
      'virtual:sco/papers',
    ],
  },
  '/evidence/:entry': {
    pages: 'reference',
    needs: () => [
      'features/evidence/evidence-page.tsx',
      'virtual:sco/evidence',
      'virtual:sco/papers',
    ],
  },
  '/sources': {
    pages: 'reference',
    needs: () => [
      'features/sources/sources-page.tsx',
      'virtual:sco/sources',
      'virtual:sco/map-of-course',
    ],
  },
  '/sources/lab': {
    pages: 'lab',
    needs: () => ['features/source-lab/lab-page.tsx', 'virtual:sco/lab'],
  },
  '/sources/lab/:exercise': {
    pages: 'lab',
    needs: ({ exercise }) => [
      'features/source-lab/exercise-page.tsx',
      'virtual:sco/lab-loaders',
      `virtual:sco/lab/${exercise}`,
    ],
  },
  '/glossary': {
    pages: 'reference',
    needs: () => [
      'features/glossary/glossary-page.tsx',
      'virtual:sco/glossary',
      'virtual:sco/map-of-course',
    ],
  },
  '/glossary/practice': {
    pages: 'reference',
    needs: () => [
      'features/glossary/practice/practice-page.tsx',
      'virtual:sco/glossary',
      'virtual:sco/map-of-course',
    ],
  },
  '/timeline': {
    pages: 'reference',
    needs: () => ['features/timeline/timeline-page.tsx', 'virtual:sco/timeline'],
  },
  '/atlas': {
    pages: 'atlas',
    needs: () => ['features/atlas/atlas-page.tsx', 'virtual:sco/atlas'],
    looks: ['blocks/figure/lesson-figure.tsx'],
  },
  '/atlas/:figure': {
    pages: 'atlas',
    needs: ({ figure }) => [
      'features/atlas/figure-page.tsx',
      'virtual:sco/atlas-loaders',
      `virtual:sco/atlas/${figure}`,
    ],
  },
  '/explore': {
    pages: 'explore',
    needs: () => ['features/explore/explorer-page.tsx', 'virtual:sco/outside'],
  },
  '/find': { pages: 'find', needs: () => ['features/find/find-page.tsx'] },
  '/two-explanations': {
    pages: 'case',
    needs: () => ['features/two-explanations/cases-page.tsx', 'virtual:sco/cases'],
  },
  '/two-explanations/:case': {
    pages: 'case',
    needs: (params) => [
      'features/two-explanations/case-page.tsx',
      'virtual:sco/case-loaders',
      `virtual:sco/cases/${params['case']}`,
    ],
  },
  '/since-the-papers': {
    pages: 'teach',
    needs: () => ['features/since/since-page.tsx', 'virtual:sco/since'],
    looks: ['blocks/figure/lesson-figure.tsx'],
  },
  '/teach': { pages: 'teach', needs: () => ['features/teach/teach-page.tsx', 'virtual:sco/teach'] },
  '/teach/guide/:module': {
    pages: 'teach',
    needs: ({ module }) => [
      'features/teach/guide-page.tsx',
      'virtual:sco/guide-loaders',
      `virtual:sco/guide/${module}`,
    ],
  },
  '/notes': {
    pages: 'study',
    needs: () => ['features/notes/notes-page.tsx', 'virtual:sco/map-of-course'],
  },
  '/review': {
    pages: 'review',
    needs: () => ['features/review/review-page.tsx', 'virtual:sco/map-of-course'],
  },
  '/review/list': {
    pages: 'review',
    needs: () => ['features/study-list/study-list-page.tsx'],
  },
  '/review/plan': {
    pages: 'review',
    needs: () => ['features/plan/plan-page.tsx', 'virtual:sco/map-of-course'],
  },
  '/progress/record': {
    pages: 'progress',
    needs: () => ['features/study-record/study-record-page.tsx', 'virtual:sco/map-of-course'],
  },
  '/progress/objectives': {
    pages: 'progress',
    needs: () => ['features/progress-objectives/objectives-page.tsx', 'virtual:sco/objectives'],
  },
  '/progress': {
    pages: 'progress',
    needs: () => ['features/progress/progress-page.tsx', 'virtual:sco/progress'],
  },
  '/settings': { pages: 'study', needs: () => ['features/settings/settings-page.tsx'] },
}

/** What the page at a path needs; nothing for an unknown path. */
export function modulesOf(path: string): PageModules {
  for (const { pattern } of routes) {
    const match = matchPath(pattern, path)
    if (match) {
      const { pages, needs, looks = [] } = early[pattern]
      return { needs: [`app/pages/${pages}-pages.tsx`, ...needs(match.params)], looks }
    }
  }
  return { needs: [], looks: [] }
}
