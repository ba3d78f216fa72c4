/** Why something could not be kept, and the sentence a person reads about it. */
export type SaveTrouble =
  | 'full'
  | 'blocked'
  /** A newer build has written here; this one writes nothing more. */
  | 'newer'
  /** The person erased everything in another tab. */
  | 'erased'
  /** What is on disk is not what was loaded; load again first. */
  | 'reload'
  | 'failed'

export const troubleSentences: Readonly<Record<SaveTrouble, string>> = {
  full: 'The storage of this browser is full. Your latest work is only on this page: free some space, or save your record to a file before you close it.',
  blocked:
    'This browser does not let the site store anything. Your work is only on this page: save your record to a file before you close it.',
  newer:
    'A newer version of SCO Primer has stored your record. This older page keeps its hands off it: reload the page to go on.',
  erased: 'Your record was erased in another tab.',
  reload: 'Your record has to be read again before it can be added to.',
  failed:
    'Your latest work could not be stored and is only on this page. We keep trying; save your record to a file if this stays.',
}

export class SaveError extends Error {
  readonly trouble: SaveTrouble
  constructor(trouble: SaveTrouble, cause?: unknown) {
    super(troubleSentences[trouble], { cause })
    this.name = 'SaveError'
    this.trouble = trouble
  }
}

/** What the browser threw, as one of our reasons. */
export function saveErrorFrom(error: unknown): SaveError {
  if (error instanceof SaveError) return error
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return new SaveError('full', error)
  if (name === 'SecurityError') return new SaveError('blocked', error)
  return new SaveError('failed', error)
}
