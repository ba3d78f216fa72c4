import { useId, useState } from 'react'
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
import { noOutcome, notLoaded, Outcome } from './outcome.tsx'
import { counted } from './record-summary.ts'
import type { BroughtIn } from './record-transfer.ts'
import styles from './record.module.css'

const wholePreferences = (preferences: Preferences) => preferences
const selectUndoCount = ({ undo }: LearnerState) => undo?.added.length ?? 0

export function ImportRecord() {
  const learner = useLearnerStore()
  const preferences = usePreferences(wholePreferences)
  const { adopt } = usePreferencesActions()
  const canUndo = useLearner(selectCanUndoImport)
  const undoCount = useLearner(selectUndoCount)
  const [outcome, setOutcome] = useState(noOutcome)
  const field = useId()

  async function bringIn(file: File): Promise<void> {
    const { bringInFile } = await import('./record-transfer.ts')
    const taken = await bringInFile(file, learner, preferences)
    if (!taken.ok) return refuse(taken.problems)
    if (taken.value.preferences !== undefined) adopt(taken.value.preferences)
    setOutcome({ text: `${file.name}: ${inWords(taken.value)}`, isProblem: false })
  }
  async function undo(): Promise<void> {
    const { undoImport } = await import('#store/learner/learner-transfer.ts')
    const undone = await undoImport(learner)
    if (!undone.ok) return refuse(undone.problems)
    adopt(undone.value.preferences)
    // The button goes away; the field it stood under is where one would go on.
    document.getElementById(field)?.focus()
    setOutcome({
      text: `Undone: ${counted(undoCount, 'record')} taken out again. What you did since then stays.`,
      isProblem: false,
    })
  }
  function refuse(problems: readonly string[]): void {
    setOutcome({ text: problems.join(' '), isProblem: true })
  }

  return (
    <div className={styles.task}>
      <h3>Bring it back</h3>
      <p id={`${field}-note`}>
        What the file holds is added to what is here; nothing of yours is replaced. A file is taken
        whole or not at all, and you can undo it.
      </p>
      <label htmlFor={field} className={styles.fieldLabel}>
        Record file
      </label>
      <input
        id={field}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${field}-note`}
        className={styles.file}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (!file) return
          void bringIn(file)
            .catch(() => setOutcome(notLoaded))
            // The same file can then be chosen again.
            .finally(() => {
              currentTarget.value = ''
            })
        }}
      />
      <Outcome outcome={outcome} />
      {canUndo ? (
        <div className={styles.actions}>
          <Button tone="quiet" onClick={() => void undo().catch(() => setOutcome(notLoaded))}>
            {`Undo the last import (${counted(undoCount, 'record')})`}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

function inWords({ added, known }: BroughtIn): string {
  if (added === 0 && known === 0) return 'there are no records in it. Nothing was changed.'
  if (added === 0) return `nothing new in it; ${allKnown(known)}. Nothing was changed.`
  const rest = known > 0 ? `; ${counted(known, 'record')} were here already` : ''
  return `${counted(added, 'new record')} added${rest}. The settings in the file apply too.`
}

function allKnown(known: number): string {
  return known === 1 ? 'its 1 record was here already' : `its ${known} records were here already`
}
