import { useRef, useState } from 'react'
import { selectMode } from '#store/learner/learner-selectors.ts'
import { newId } from '#store/new-id.ts'
import { useLearner, useLearnerStore, usePreferencesActions } from '#store/store-context.tsx'
import { Button } from '#ui/button.tsx'
import { EraseDialog } from './erase-dialog.tsx'
import { noOutcome, notLoaded, Outcome, type OutcomeText } from './outcome.tsx'
import styles from './record.module.css'

const erasedAll: OutcomeText = {
  text: 'Erased. Nothing of your record is left in this browser; the settings are back to how they came.',
  isProblem: false,
}
const erasedHere: OutcomeText = {
  text: 'Erased on this page. The browser does not let it reach its storage, so whatever was kept there earlier is still there: clear the data of this site in the browser to be sure.',
  isProblem: true,
}

export function EraseRecord() {
  const learner = useLearnerStore()
  const { erase } = usePreferencesActions()
  const mode = useLearner(selectMode)
  const isNewer = mode === 'newer'
  const [outcome, setOutcome] = useState(noOutcome)
  const dialog = useRef<HTMLDialogElement>(null)
  const opener = useRef<HTMLButtonElement>(null)

  async function eraseAll(): Promise<void> {
    const { eraseRecord } = await import('#store/learner/learner-transfer.ts')
    const erased = await eraseRecord(learner, newId())
    dialog.current?.close()
    if (!erased.ok) {
      setOutcome({ text: erased.problems.join(' '), isProblem: true })
      return
    }
    erase()
    setOutcome(mode === 'memory' ? erasedHere : erasedAll)
  }

  return (
    <div className={styles.task}>
      <h3>Erase it</h3>
      <p>Takes away everything above, here and in other open tabs, together with these settings.</p>
      <div className={styles.actions}>
        <Button
          tone="danger"
          aria-haspopup="dialog"
          unavailable={isNewer}
          onClick={(event) => {
            opener.current = event.currentTarget
            dialog.current?.showModal()
          }}
        >
          Erase everything…
        </Button>
      </div>
      {isNewer ? (
        <p className={styles.note}>
          A newer version of this site has written your record, so this page cannot erase it. Reload
          the page first.
        </p>
      ) : null}
      <Outcome outcome={outcome} />
      <EraseDialog
        dialog={dialog}
        onErase={() => {
          eraseAll().catch(() => {
            dialog.current?.close()
            setOutcome(notLoaded)
          })
        }}
        onClosed={() => opener.current?.focus()}
      />
    </div>
  )
}
