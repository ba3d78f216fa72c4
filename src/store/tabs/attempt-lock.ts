/**
 * One tab writes an attempt, the others show it. The first to come holds the lock; a reader may take
 * over, and becomes the writer by itself when the writer's tab closes. Where the browser has no locks
 * (plain http) we say so: every tab may then write, and since logs merge, no answer is lost, but the
 * later answer wins.
 */
export type AttemptHold = 'waiting' | 'writer' | 'reader' | 'no-locks'

export type AttemptLock = {
  readonly hold: () => AttemptHold
  readonly takeOver: () => void
  readonly release: () => void
}

export type AttemptLockOptions = {
  /** `navigator.locks`, where there is one. */
  readonly locks: LockManager | undefined
  /** From storageName. */
  readonly prefix: string
  readonly attempt: string
  readonly onChange: (hold: AttemptHold) => void
}

export function holdAttempt({ locks, prefix, attempt, onChange }: AttemptLockOptions): AttemptLock {
  const name = `${prefix}attempt/${attempt}`
  let hold: AttemptHold = locks ? 'waiting' : 'no-locks'
  let letGo: (() => void) | undefined
  let queued: AbortController | undefined
  let isReleased = false

  const become = (next: AttemptHold) => {
    if (isReleased || hold === next) return
    hold = next
    onChange(next)
  }
  const keep = () => {
    if (isReleased) return Promise.resolve()
    queued = undefined
    become('writer')
    return new Promise<void>((resolve) => {
      letGo = resolve
    })
  }
  /** A request ends in an error when another tab took the lock over or we stopped waiting. */
  const ask = (options: LockOptions, onGranted: (lock: Lock | null) => Promise<void>) => {
    locks?.request(name, options, onGranted).catch((error: unknown) => {
      if (isReleased || options.signal?.aborted) return
      // Broken locks must not stop a person from answering.
      if (!(error instanceof DOMException) || error.name !== 'AbortError') return become('no-locks')
      letGo = undefined
      become('reader')
      wait()
    })
  }
  const wait = () => {
    queued?.abort()
    queued = new AbortController()
    ask({ signal: queued.signal }, keep)
  }

  ask({ ifAvailable: true }, (lock) => {
    if (lock) return keep()
    become('reader')
    if (!isReleased) wait()
    return Promise.resolve()
  })

  return {
    hold: () => hold,
    takeOver() {
      if (hold !== 'reader') return
      queued?.abort()
      ask({ steal: true }, keep)
    },
    release() {
      isReleased = true
      queued?.abort()
      letGo?.()
    },
  }
}
