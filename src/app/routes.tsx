/** Every address and the page it loads. */
import { matchPath } from 'react-router'
import type { LoadedPage, Params } from './page.ts'
import { lesson } from '#app/pages/lesson-pages.tsx'

type PageLoader = (query: URLSearchParams) => Promise<LoadedPage>
type Route = {
  readonly pattern: string
  /** Undefined when the address has the right form but names nothing. */
  readonly load: (params: Params, query: URLSearchParams) => Promise<LoadedPage | undefined>
}

// A lesson is what most people open first, so its page comes with the app; the others come by kind.
const study = () => import('#app/pages/study-pages.tsx')
const reference = () => import('#app/pages/reference-pages.tsx')
const lab = () => import('#app/pages/lab-pages.tsx')
const workbench = () => import('#app/pages/case-pages.tsx')
const atlas = () => import('#app/pages/atlas-pages.tsx')
const teach = () => import('#app/pages/teach-pages.tsx')
const review = () => import('#app/pages/review-pages.tsx')
const progress = () => import('#app/pages/progress-pages.tsx')
const finder = () => import('#app/pages/find-pages.tsx')
const explore = () => import('#app/pages/explore-pages.tsx')

export const routes = [
  { pattern: '/', load: async () => (await study()).home() },
  { pattern: '/learn/:module/:lesson', load: lesson },
  { pattern: '/quiz/:module', load: async (params) => (await study()).quiz(params) },
  { pattern: '/attempt', load: async (params, query) => (await study()).attempt(params, query) },
  {
    pattern: '/attempt/:id',
    load: async ({ id = '' }) => (await study()).attempt({}, new URLSearchParams({ id })),
  },
  { pattern: '/attempts', load: async () => (await study()).history() },
  { pattern: '/q/:question', load: async (params) => (await study()).single(params) },
  { pattern: '/evidence', load: async () => (await reference()).evidenceIndex() },
  { pattern: '/evidence/:entry', load: async (params) => (await reference()).evidence(params) },
  { pattern: '/sources', load: async () => (await reference()).sources() },
  { pattern: '/sources/lab', load: async () => (await lab()).lab() },
  { pattern: '/sources/lab/:exercise', load: async (params) => (await lab()).labExercise(params) },
  { pattern: '/glossary', load: async () => (await reference()).glossary() },
  { pattern: '/glossary/practice', load: async () => (await reference()).termPractice() },
  { pattern: '/timeline', load: async () => (await reference()).timeline() },
  { pattern: '/atlas', load: async () => (await atlas()).atlas() },
  { pattern: '/atlas/:figure', load: async (params) => (await atlas()).atlasFigure(params) },
  { pattern: '/find', load: async () => (await finder()).find() },
  { pattern: '/explore', load: async () => (await explore()).explorer() },
  { pattern: '/two-explanations', load: async () => (await workbench()).cases() },
  {
    pattern: '/two-explanations/:case',
    load: async (params) => (await workbench()).explanationCase(params),
  },
  { pattern: '/since-the-papers', load: async () => (await teach()).since() },
  { pattern: '/teach', load: async () => (await teach()).teach() },
  { pattern: '/teach/guide/:module', load: async (params) => (await teach()).guide(params) },
  { pattern: '/notes', load: async () => (await study()).notes() },
  { pattern: '/review', load: async () => (await review()).review() },
  { pattern: '/review/list', load: async () => (await review()).list() },
  { pattern: '/review/plan', load: async () => (await review()).plan() },
  { pattern: '/progress/record', load: async () => (await progress()).record() },
  { pattern: '/progress/objectives', load: async () => (await progress()).objectives() },
  { pattern: '/progress', load: async () => (await progress()).progress() },
  { pattern: '/settings', load: async () => (await study()).settings() },
] as const satisfies readonly Route[]

/** The loader for a path; an unknown one gets the page that helps on. */
export async function findRoute(path: string): Promise<PageLoader> {
  return async (query) => {
    for (const route of routes) {
      const match = matchPath(route.pattern, path)
      const page = match && (await route.load(match.params, query))
      if (page) return page
    }
    return (await study()).missing()
  }
}
