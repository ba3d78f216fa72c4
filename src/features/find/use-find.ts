/** What is found for a text, as far as the search is there yet. */
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { FindEngine, Found } from '#features/find/search/find-engine.ts'
import type { LoadFindEngine } from '#features/find/search/load-find.ts'

export type Finding =
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly retry: () => void }
  | { readonly state: 'found'; readonly found: Found }

/** `wanted`: whether there is any need yet; until then nothing is fetched. */
export function useFind(text: string, wanted: boolean, load: LoadFindEngine): Finding {
  const [engine, setEngine] = useState<FindEngine>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!wanted || engine || failed) return undefined
    let here = true
    load().then(
      (made) => here && setEngine(made),
      () => here && setFailed(true),
    )
    return () => {
      here = false
    }
  }, [wanted, engine, failed, load])
  const asked = useDeferredValue(text)
  const found = useMemo(
    () => (engine && asked.trim() ? engine.search(asked) : undefined),
    [engine, asked],
  )
  if (!text.trim()) return { state: 'idle' }
  if (failed && !engine) return { state: 'failed', retry: () => setFailed(false) }
  return found ? { state: 'found', found } : { state: 'loading' }
}
