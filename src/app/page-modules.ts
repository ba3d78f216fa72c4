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
  '/': { needs: () => ['features/home/home-page.tsx', 'virtual:sco/map-of-course'] },
  '/learn/:module/:lesson': {
    needs: (params) => [
      'features/lesson/lesson-page.tsx',
      `virtual:sco/lesson/${params['module']}/${params['lesson']}`,
    ],
    looks: ['features/lesson/lesson-check-body.tsx', 'features/lesson/lesson-figure-body.tsx'],
  },
  '/quiz/:module': {
    needs: ({ module = '' }) =>
      ownValue(quizNeeds, module) ?? [
        'features/quiz/quiz-start-page.tsx',
        `virtual:sco/bank/${module}`,
      ],
  },
  '/attempt': { needs: () => ['features/attempt/attempt-page.tsx'] },
  '/attempt/:id': { needs: () => [] },
  '/attempts': { needs: () => ['features/attempt/history-page.tsx'] },
  '/q/:question': {
    needs: () => [
      'features/single-question/single-question-page.tsx',
      'virtual:sco/question-index',
    ],
  },
  '/evidence': {
    needs: () => [
      'features/evidence/evidence-index-page.tsx',
      'virtual:sco/evidence',
      'virtual:sco/papers',
    ],
  },
  '/evidence/:entry': {
    needs: () => [
      'features/evidence/evidence-page.tsx',
      'virtual:sco/evidence',
      'virtual:sco/papers',
    ],
  },
  '/sources': {
    needs: () => [
      'features/sources/sources-page.tsx',
      'virtual:sco/sources',
      'virtual:sco/map-of-course',
    ],
  },
  '/sources/lab': { needs: () => ['features/source-lab/lab-page.tsx', 'virtual:sco/lab'] },
  '/sources/lab/:exercise': {
    needs: ({ exercise }) => [
      'features/source-lab/exercise-page.tsx',
      'virtual:sco/lab-loaders',
      `virtual:sco/lab/${exercise}`,
    ],
  },
  '/glossary': {
    needs: () => [
      'features/glossary/glossary-page.tsx',
      'virtual:sco/glossary',
      'virtual:sco/map-of-course',
    ],
  },
  '/timeline': { needs: () => ['features/timeline/timeline-page.tsx', 'virtual:sco/timeline'] },
  '/two-explanations': {
    needs: () => ['features/two-explanations/cases-page.tsx', 'virtual:sco/cases'],
  },
  '/two-explanations/:case': {
    needs: (params) => [
      'features/two-explanations/case-page.tsx',
      'virtual:sco/case-loaders',
      `virtual:sco/cases/${params['case']}`,
    ],
  },
  '/since-the-papers': { needs: () => ['features/since/since-page.tsx', 'virtual:sco/since'] },
  '/teach': { needs: () => ['features/teach/teach-page.tsx', 'virtual:sco/teach'] },
  '/teach/guide/:module': {
    needs: ({ module }) => [
      'features/teach/guide-page.tsx',
      'virtual:sco/guide-loaders',
      `virtual:sco/guide/${module}`,
    ],
  },
  '/settings': { needs: () => ['features/settings/settings-page.tsx'] },
}

/** What the page at a path needs; nothing for an unknown path. */
export function modulesOf(path: string): PageModules {
  for (const { pattern } of routes) {
    const match = matchPath(pattern, path)
    if (match) {
      const { needs, looks = [] } = early[pattern]
      return { needs: needs(match.params), looks }
    }
  }
  return { needs: [], looks: [] }
}
