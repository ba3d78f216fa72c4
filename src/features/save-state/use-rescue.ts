import { useEffect, useState } from 'react'
import type { Preferences } from '#store/preferences/preferences-store.ts'
import { useLearnerStore, usePreferences } from '#store/store-context.tsx'

const loadExport = () => import('./export-copy.ts')
const wholePreferences = (preferences: Preferences) => preferences
const notLoaded =
  'The part that writes the file could not be loaded. Check the connection and press again; do not reload the page before that.'

export type Rescue = {
  /** A sentence on how the last press went; empty before the first. */
  readonly outcome: string
  readonly exportCopy: () => void
  readonly exportRaw: () => void
  readonly tryAgain: () => void
}

/** What a person can do about a record that is not safe. */
export function useRescue(): Rescue {
  const learner = useLearnerStore()
  const preferences = usePreferences(wholePreferences)
  const [outcome, setOutcome] = useState('')
  useEffect(() => {
    // Should this fail, pressing the button tries again and says so.
    loadExport().catch(() => undefined)
  }, [])

  const say = (work: () => Promise<string>) => () => {
    work().then(setOutcome, () => setOutcome(notLoaded))
  }
  return {
    outcome,
    exportCopy: say(async () => {
      const { exportCopy } = await loadExport()
      return handedOver(exportCopy(learner, preferences))
    }),
    exportRaw: say(async () => {
      const { exportRaw } = await loadExport()
      const written = await exportRaw(learner)
      return written.ok ? handedOver(written.value) : written.problems.join(' ')
    }),
    tryAgain: say(async () => {
      await learner.actions.saveNow()
      const { status } = learner.getState().saving
      return status === 'saved' ? 'Saved.' : stillNotSaved()
    }),
  }
}

function handedOver(name: string): string {
  return `Handed to your browser as ${name}. Check that it is in your downloads.`
}

/** With the time, so that a second try is told apart from the first. */
function stillNotSaved(): string {
  return `Tried again at ${new Date().toLocaleTimeString('en-GB')}: still not saved.`
}
