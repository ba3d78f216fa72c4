import { useEffect, useRef, useState } from 'react'
import { holdAttempt, type AttemptHold, type AttemptLock } from '#store/tabs/attempt-lock.ts'
import { storageName } from '#store/persistence/storage-name.ts'

/** Missing on plain http, whatever its type says. */
function locksHere(): LockManager | undefined {
  return 'locks' in navigator ? navigator.locks : undefined
}

/** Whether this tab may write the attempt, for as long as the attempt is on the page. */
export function useAttemptHold(attempt: string) {
  const [hold, setHold] = useState<AttemptHold>(() => (locksHere() ? 'waiting' : 'no-locks'))
  const lock = useRef<AttemptLock>(undefined)
  useEffect(() => {
    const held = holdAttempt({
      locks: locksHere(),
      prefix: storageName(import.meta.env.BASE_URL),
      attempt,
      onChange: setHold,
    })
    lock.current = held
    return () => held.release()
  }, [attempt])
  return { hold, takeOver: () => lock.current?.takeOver() }
}
