import { useState } from 'react'
import {
  noOutcome,
  notLoaded,
  Outcome,
  type OutcomeText,
} from '#features/settings/record/outcome.tsx'
import styles from '#features/settings/record/record.module.css'
import { recordSchemaFile } from '#interop/learner-record/record-file.ts'
import { selectMode, selectQuarantined } from '#store/learner/learner-selectors.ts'
import type { Preferences } from '#store/preferences/preferences-store.ts'
import { useLearner, useLearnerStore, usePreferences } from '#store/store-context.tsx'
import { Button } from '#ui/button.tsx'
import { HandOver } from './hand-over.tsx'

const wholePreferences = (preferences: Preferences) => preferences

export function ExportRecord() {
  const learner = useLearnerStore()
  const preferences = usePreferences(wholePreferences)
  const isNewer = useLearner(selectMode) === 'newer'
  const hasUnreadable = useLearner(selectQuarantined) > 0
  const [outcome, setOutcome] = useState(noOutcome)

  const fail = () => setOutcome(notLoaded)
  async function exportAll(): Promise<void> {
    const { saveRecordFile } = await import('./record-transfer.ts')
    setOutcome(handedOver(saveRecordFile(learner, preferences)))
  }
  async function exportRaw(): Promise<void> {
    const { saveRawFile } = await import('./record-transfer.ts')
    const saved = await saveRawFile(learner)
    setOutcome(
      saved.ok ? handedOver(saved.value) : { text: saved.problems.join(' '), isProblem: true },
    )
  }

  return (
    <div className={styles.task}>
      <h3>Take it with you</h3>
      <p>
        One readable file with everything above and these settings. It is the only copy that no
        browser can delete, and it can be brought in again anywhere, also on a second device: there
        it is added to what is there. Its form is published as{' '}
        <a href={`${import.meta.env.BASE_URL}${recordSchemaFile}`}>a JSON Schema</a>.
      </p>
      <div className={styles.actions}>
        <Button onClick={() => void exportAll().catch(fail)}>Export everything</Button>
        {isNewer ? null : <HandOver onOutcome={setOutcome} />}
        {isNewer || hasUnreadable ? (
          <Button tone="quiet" onClick={() => void exportRaw().catch(fail)}>
            Export the stored data as they are
          </Button>
        ) : null}
      </div>
      <Outcome outcome={outcome} />
    </div>
  )
}

function handedOver(name: string): OutcomeText {
  return {
    text: `Handed to your browser as ${name}. Check that it is in your downloads.`,
    isProblem: false,
  }
}
