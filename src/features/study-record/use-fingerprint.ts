import { useEffect, useState } from 'react'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'
import { recordFingerprint, type Digest } from '#interop/learner-record/record-fingerprint.ts'

/** Undefined outside a secure context, where browsers do not compute one. */
export function sha256(): Digest | undefined {
  // On plain http there is no `subtle`, whatever its type says.
  const subtle: SubtleCrypto | undefined = crypto.subtle
  return subtle && ((bytes) => subtle.digest('SHA-256', bytes))
}

/** The record's fingerprint once it is computed; undefined before, and where it cannot be. */
export function useFingerprint(events: readonly LearnerEvent[]): string | undefined {
  const [made, setMade] = useState<{ events: readonly LearnerEvent[]; fingerprint: string }>()
  useEffect(() => {
    const digest = sha256()
    if (!digest) return undefined
    let isCurrent = true
    recordFingerprint(events, digest).then(
      (fingerprint) => isCurrent && setMade({ events, fingerprint }),
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [events])
  return made?.events === events ? made.fingerprint : undefined
}
