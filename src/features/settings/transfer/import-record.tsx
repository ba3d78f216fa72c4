import { useCallback, useId, useState } from 'react'
import { noOutcome, notLoaded, Outcome } from '#features/settings/record/outcome.tsx'
import { counted } from '#features/settings/record/record-summary.ts'
import styles from '#features/settings/record/record.module.css'
import { selectCanUndoImport } from '#store/learner/learner-selectors.ts'
import type { LearnerState } from '#store/learner/learner-state.ts'
import type { Preferences } from '#store/preferences/preferences-store.ts'
import {
  useLearner,
  useLearnerStore,
  usePreferences,
  usePreferencesActions,
} from '#store/store-context.tsx'
import { Button } from '#ui/button.tsx'
import { newsInWords } from './news-words.ts'
import { PasteRecord } from './paste-record.tsx'
import { useDroppedFile } from './use-dropped-file.ts'

const wholePreferences = (preferences: Preferences) => preferences
const selectUndoCount = ({ undo }: LearnerState) => undo?.added.length ?? 0

/** Bringing in and taking back, with how the last of them went. */
function useImport() {
  const learner = useLearnerStore()
  const preferences = usePreferences(wholePreferences)
  const { adopt } = usePreferencesActions()
  const [outcome, setOutcome] = useState(noOutcome)
  const refuse = (problems: readonly string[]) =>
    setOutcome({ text: problems.join(' '), isProblem: true })

  /** True when it was taken. */
  async function bringIn(name: string, given: Blob | string): Promise<boolean> {
    try {
      const transfer = await import('./record-transfer.ts')
      const taken = await transfer.bringIn(given, learner, preferences)
      if (!taken.ok) {
        refuse(taken.problems)
        return false
      }
      if (taken.value.preferences !== undefined) adopt(taken.value.preferences)
      setOutcome({ text: `${name}: ${newsInWords(taken.value.news)}`, isProblem: false })
      return true
    } catch {
      setOutcome(notLoaded)
      return false
    }
  }
  async function undo(count: number): Promise<boolean> {
    try {
      const { undoImport } = await import('#store/learner/learner-transfer.ts')
      const undone = await undoImport(learner)
      if (!undone.ok) {
        refuse(undone.problems)
        return false
      }
      adopt(undone.value.preferences)
      setOutcome({
        text: `Undone: ${counted(count, 'record')} taken out again. What you did since then stays.`,
        isProblem: false,
      })
      return true
    } catch {
      setOutcome(notLoaded)
      return false
    }
  }
  return { outcome, bringIn, undo }
}

export function ImportRecord() {
  const canUndo = useLearner(selectCanUndoImport)
  const undoCount = useLearner(selectUndoCount)
  const { outcome, bringIn, undo } = useImport()
  const field = useId()
  const goToField = useCallback(() => document.getElementById(field)?.focus(), [field])
  const isOver = useDroppedFile((file) => {
    goToField()
    void bringIn(file.name, file)
  })

  return (
    <div className={styles.task} data-over={isOver || undefined}>
      <h3>Bring it back, or join two devices</h3>
      <p id={`${field}-note`}>
        What the file holds is added to what is here; nothing of yours is replaced. A file is taken
        whole or not at all, and you can undo it. Choose it, or drop it anywhere on this page.
      </p>
      <label htmlFor={field} className={styles.fieldLabel}>
        Record file
      </label>
      <input
        id={field}
        type="file"
        accept=".json,.txt,application/json,text/plain"
        aria-describedby={`${field}-note`}
        className={styles.file}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (!file) return
          // The same file can then be chosen again.
          void bringIn(file.name, file).finally(() => {
            currentTarget.value = ''
          })
        }}
      />
      <PasteRecord onText={(text) => bringIn('Pasted text', text)} />
      <Outcome outcome={outcome} />
      {canUndo ? (
        <div className={styles.actions}>
          <Button
            tone="quiet"
            onClick={() => {
              // The button goes away; the field it stood under is where one would go on.
              void undo(undoCount).then((isUndone) => isUndone && goToField())
            }}
          >
            {`Undo the last import (${counted(undoCount, 'record')})`}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
