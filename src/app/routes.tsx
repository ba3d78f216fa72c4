/** Every address, the page it loads, and what its built HTML asks for early. */
import { matchPath } from 'react-router'
import type { LoadedPage } from './page.ts'
import {
  attempt,
  evidence,
  evidenceIndex,
  glossary,
  history,
  home,
  lesson,
  missing,
  quiz,
  settings,
  single,
  sources,
  type Params,
} from './page-loaders.tsx'

export type PageModules = { readonly needs: readonly string[]; readonly looks: readonly string[] }
type PageLoader = (query: URLSearchParams) => Promise<LoadedPage>
type Route = {
  readonly pattern: string
  /** The page's own modules below src, and content modules, so that built HTML can ask for them early. */
  readonly needs: (params: Params) => readonly string[]
  /** Modules whose look the built page needs at once, though their code comes later. */
  readonly looks?: readonly string[]
  /** Undefined when the address has the right form but names nothing. */
  readonly load: (params: Params, query: URLSearchParams) => Promise<LoadedPage | undefined>
}

export const routes: readonly Route[] = [
  {
    pattern: '/',
    needs: () => ['features/home/home-page.tsx', 'virtual:sco/map-of-course'],
    load: home,
  },
  {
    pattern: '/learn/:module/:lesson',
    needs: (params) => [
      'features/lesson/lesson-page.tsx',
      `virtual:sco/lesson/${params['module']}/${params['lesson']}`,
    ],
    looks: ['features/lesson/lesson-check-body.tsx', 'features/lesson/lesson-figure-body.tsx'],
    load: lesson,
  },
  {
    pattern: '/quiz/:module',
    needs: (params) => [
      'features/quiz/quiz-start-page.tsx',
      `virtual:sco/bank/${params['module']}`,
    ],
    load: quiz,
  },
  { pattern: '/attempt', needs: () => ['features/attempt/attempt-page.tsx'], load: attempt },
  {
    pattern: '/attempt/:id',
    needs: () => [],
    load: ({ id = '' }) => attempt({}, new URLSearchParams({ id })),
  },
  { pattern: '/attempts', needs: () => ['features/attempt/history-page.tsx'], load: history },
  {
    pattern: '/q/:question',
    needs: () => [
      'features/single-question/single-question-page.tsx',
      'virtual:sco/question-index',
    ],
    load: single,
  },
  {
    pattern: '/evidence',
    needs: () => [
      'features/evidence/evidence-index-page.tsx',
      'virtual:sco/evidence',
      'virtual:sco/papers',
    ],
    load: evidenceIndex,
  },
  {
    pattern: '/evidence/:entry',
    needs: () => [
      'features/evidence/evidence-page.tsx',
      'virtual:sco/evidence',
      'virtual:sco/papers',
    ],
    load: evidence,
  },
  {
    pattern: '/sources',
    needs: () => [
      'features/sources/sources-page.tsx',
      'virtual:sco/sources',
      'virtual:sco/map-of-course',
    ],
    load: sources,
  },
  {
    pattern: '/glossary',
    needs: () => [
      'features/glossary/glossary-page.tsx',
      'virtual:sco/glossary',
      'virtual:sco/map-of-course',
    ],
    load: glossary,
  },
  { pattern: '/settings', needs: () => ['features/settings/settings-page.tsx'], load: settings },
]

/** The loader for a path; an unknown one gets the page that helps on. */
export async function findRoute(path: string): Promise<PageLoader> {
  return async (query) => {
    for (const route of routes) {
      const match = matchPath(route.pattern, path)
      const page = match && (await route.load(match.params, query))
      if (page) return page
    }
    return missing()
  }
}

/** What the page at a path needs, for the head of its built HTML; nothing for an unknown path. */
export function modulesOf(path: string): PageModules {
  for (const route of routes) {
    const match = matchPath(route.pattern, path)
    if (match) return { needs: route.needs(match.params), looks: route.looks ?? [] }
  }
  return { needs: [], looks: [] }
}
