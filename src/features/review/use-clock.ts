import { useEffect, useState } from 'react'
import type { Clock } from './review-state.ts'

function readClock(): Clock {
  const now = Date.now()
  return { now, offset: -new Date(now).getTimezoneOffset() }
}

/** The learner's time when the page came or was come back to; a list does not change under the hand. */
export function useClock(): Clock {
  const [clock, setClock] = useState(readClock)
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') setClock(readClock())
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return clock
}
