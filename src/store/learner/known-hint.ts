/**
 * Tells the next visit, before its first paint, that this browser knows the learner: public/theme.js
 * then marks the page, and words that depend on the record wait for it instead of greeting a stranger.
 * A hint only; losing it costs a flicker.
 */
import type { StoreApi } from 'zustand/vanilla'
import { emptyStudy } from '#domain/study/study-record.ts'
import type { LearnerState } from './learner-state.ts'

/** The localStorage key; public/theme.js reads it too. */
export function knownKey(prefix: string): string {
  return `${prefix}known`
}

export type KnownHintOptions = {
  /** From storageName. */
  readonly prefix: string
  /** Reads `localStorage`; a function because the mere reading throws where storage is blocked. */
  readonly storage: () => Storage | undefined
}

/** Keeps the hint true to the record; the answer stops it. */
export function keepKnownHint(
  store: Pick<StoreApi<LearnerState>, 'subscribe'>,
  { prefix, storage }: KnownHintOptions,
): () => void {
  const key = knownKey(prefix)
  let kept: boolean | undefined
  return store.subscribe(({ ready, mode, record, place }) => {
    // A disk that cannot be read is not an empty one.
    if (!ready || mode === 'memory') return
    const { attempts, lessonsRead, study } = record
    const known =
      attempts.size > 0 || lessonsRead.size > 0 || place !== undefined || study !== emptyStudy
    if (known === kept) return
    kept = known
    try {
      if (known) storage()?.setItem(key, '1')
      else storage()?.removeItem(key)
    } catch {
      // Blocked or full: tried again at the next change; till then the next visit does without.
      kept = undefined
    }
  })
}
