import { useEffect, useState } from 'react'
import { localDay } from './local-day.ts'

/** The learner's own calendar day; looked at again when the page is, since a page may stay open overnight. */
export function useToday(): string {
  const [today, setToday] = useState(() => localDay(Date.now()))
  useEffect(() => {
    const look = () => setToday(localDay(Date.now()))
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return today
}
