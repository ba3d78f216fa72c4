/** Every address and the page it loads. */
import { matchPath } from 'react-router'
import type { LoadedPage, Params } from './page.ts'
import { cases, explanationCase } from '#app/pages/case-pages.tsx'
import { lab, labExercise } from '#app/pages/lab-pages.tsx'
import {
  evidence,
  evidenceIndex,
  glossary,
  sources,
  timeline,
} from '#app/pages/reference-pages.tsx'
import {
  attempt,
  history,
  home,
  lesson,
  missing,
  quiz,
  settings,
  single,
} from '#app/pages/study-pages.tsx'
import { guide, since, teach } from '#app/pages/teach-pages.tsx'

type PageLoader = (query: URLSearchParams) => Promise<LoadedPage>
type Route = {
  readonly pattern: string
  /** Undefined when the address has the right form but names nothing. */
  readonly load: (params: Params, query: URLSearchParams) => Promise<LoadedPage | undefined>
}

export const routes = [
  { pattern: '/', load: home },
  { pattern: '/learn/:module/:lesson', load: lesson },
  { pattern: '/quiz/:module', load: quiz },
  { pattern: '/attempt', load: attempt },
  { pattern: '/attempt/:id', load: ({ id = '' }) => attempt({}, new URLSearchParams({ id })) },
  { pattern: '/attempts', load: history },
  { pattern: '/q/:question', load: single },
  { pattern: '/evidence', load: evidenceIndex },
  { pattern: '/evidence/:entry', load: evidence },
  { pattern: '/sources', load: sources },
  { pattern: '/sources/lab', load: lab },
  { pattern: '/sources/lab/:exercise', load: labExercise },
  { pattern: '/glossary', load: glossary },
  { pattern: '/timeline', load: timeline },
  { pattern: '/two-explanations', load: cases },
  { pattern: '/two-explanations/:case', load: explanationCase },
  { pattern: '/since-the-papers', load: since },
  { pattern: '/teach', load: teach },
  { pattern: '/teach/guide/:module', load: guide },
  { pattern: '/settings', load: settings },
] as const satisfies readonly Route[]

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
