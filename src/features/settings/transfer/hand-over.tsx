import { useEffect } from 'react'
import type { OutcomeText } from '#features/settings/record/outcome.tsx'
import type { Preferences } from '#store/preferences/preferences-store.ts'
import { useLearnerStore, usePreferences } from '#store/store-context.tsx'
import { Button } from '#ui/button.tsx'
import { shareFile, useCanShareFiles } from './share-file.ts'

const wholePreferences = (preferences: Preferences) => preferences
const copied: OutcomeText = {
  text: 'Copied. Paste it into “Or paste the text of a file” on the other device’s settings page.',
  isProblem: false,
}
const notCopied: OutcomeText = {
  text: 'This browser does not let the page copy. Export the file instead.',
  isProblem: true,
}

/** Ways to another device that need no file manager; the share sheet only where the browser has one. */
export function HandOver({ onOutcome }: { readonly onOutcome: (outcome: OutcomeText) => void }) {
  const learner = useLearnerStore()
  const preferences = usePreferences(wholePreferences)
  const canShare = useCanShareFiles()
  useEffect(() => {
    // A share sheet opens only right after a press, so nothing may be fetched in between.
    if (canShare) void import('./record-transfer.ts').catch(() => undefined)
  }, [canShare])

  async function share(): Promise<void> {
    const { wholeRecord } = await import('./record-transfer.ts')
    const { outcome, name } = await shareFile(wholeRecord(learner, preferences))
    onOutcome(shareWords(outcome, name))
  }
  async function copy(): Promise<void> {
    const { wholeRecord } = await import('./record-transfer.ts')
    await navigator.clipboard.writeText(wholeRecord(learner, preferences).text)
    onOutcome(copied)
  }

  return (
    <>
      {canShare ? (
        <Button
          tone="quiet"
          onClick={() => void share().catch(() => onOutcome(shareWords('refused', '')))}
        >
          Share the file…
        </Button>
      ) : null}
      <Button tone="quiet" onClick={() => void copy().catch(() => onOutcome(notCopied))}>
        Copy as text
      </Button>
    </>
  )
}

function shareWords(outcome: 'shared' | 'left' | 'refused', name: string): OutcomeText {
  if (outcome === 'shared') {
    return {
      text: `Handed over as ${name}. Open these settings on the other device and bring it in there.`,
      isProblem: false,
    }
  }
  return outcome === 'left'
    ? { text: 'Not shared; the record stays here as it is.', isProblem: false }
    : { text: 'The browser did not let the file be shared. Export it instead.', isProblem: true }
}
