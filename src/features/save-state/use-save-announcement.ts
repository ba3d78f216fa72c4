import { useEffect, useRef, useState } from 'react'
import { selectReady, selectSaving } from '#store/learner/learner-selectors.ts'
import { useLearner } from '#store/store-context.tsx'

/**
 * What is read out: that saving has failed, and that it works again. Every saved answer would be too
 * much, and a second reason for the same failure is on the page.
 */
export function useSaveAnnouncement(): string {
  const ready = useLearner(selectReady)
  const saving = useLearner(selectSaving)
  const hasFailed = useRef(false)
  const [announcement, setAnnouncement] = useState('')
  useEffect(() => {
    if (!ready) return
    if (saving.status === 'not-saved' && !hasFailed.current) {
      hasFailed.current = true
      setAnnouncement(`Not saved. ${saving.reason}`)
    }
    if (saving.status === 'saved' && hasFailed.current) {
      hasFailed.current = false
      setAnnouncement('Saved again.')
    }
  }, [ready, saving])
  return announcement
}
