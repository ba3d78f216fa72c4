/**
 * Pages by address, each loaded once. A loaded page's promise is marked as fulfilled, so that React
 * draws it at once instead of showing a gap; this is what lets the built page and the first render in
 * the browser agree.
 */
import { trackedPromise } from '#ui/tracked-promise.ts'
import type { LoadedPage } from './page.ts'
import { findRoute } from './routes.tsx'

const pages = new Map<string, Promise<LoadedPage>>()

/** Loads an address (path and query, no fragment), or gives what is already loading or loaded. */
export function loadPage(address: string): Promise<LoadedPage> {
  const known = pages.get(address)
  if (known) return known
  const url = new URL(address, 'http://page')
  const loading = trackedPromise(findRoute(url.pathname).then((route) => route(url.searchParams)))
  pages.set(address, loading)
  loading.catch(() => pages.delete(address))
  return loading
}
