/**
 * What the frame fetches first when Find is asked for: a few bytes that ask for everything else side by
 * side. The texts are fetched once and made into a search; after that nothing is asked of anybody.
 */
import { loadFind } from '#content/find-catalog.ts'
import type { FindEngine } from './find-engine.ts'

export type LoadFindEngine = () => Promise<FindEngine>

let loading: Promise<FindEngine> | undefined

async function make(): Promise<FindEngine> {
  const [{ createFindEngine }, content] = await Promise.all([
    import('./find-engine.ts'),
    loadFind(),
  ])
  return createFindEngine(content)
}

/** A failed loading is forgotten, so that one can try again. */
export function loadFindEngine(): Promise<FindEngine> {
  loading ??= make().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

export async function loadFindDialog() {
  // The window asks for it again, and says what is the matter where it failed.
  loadFindEngine().catch(() => undefined)
  return { ...(await import('#features/find/find-dialog.tsx')), load: loadFindEngine }
}
