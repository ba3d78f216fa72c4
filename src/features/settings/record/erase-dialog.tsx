import { useState, type RefObject } from 'react'
import type { Preferences } from '#store/preferences/preferences-store.ts'
import { useLearnerStore, usePreferences } from '#store/store-context.tsx'
import { Button } from '#ui/button.tsx'
import { noOutcome, notLoaded, Outcome } from './outcome.tsx'
import { counted, type RecordSummary } from './record-summary.ts'
import { useRecordSummary } from './use-record-summary.ts'
import styles from './record.module.css'

const wholePreferences = (preferences: Preferences) => preferences

type EraseDialogProps = {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly onErase: () => void
  readonly onClosed: () => void
}

/** Says what will be gone, offers the file first, and starts on the button that does no harm. */
export function EraseDialog({ dialog, onErase, onClosed }: EraseDialogProps) {
  const learner = useLearnerStore()
  const preferences = usePreferences(wholePreferences)
  const summary = useRecordSummary()
  const [outcome, setOutcome] = useState(noOutcome)

  async function saveFirst(): Promise<void> {
    const { saveRecordFile } = await import('#features/settings/transfer/record-transfer.ts')
    const name = saveRecordFile(learner, preferences)
    const text = `Handed to your browser as ${name}. Check that it is in your downloads before you erase.`
    setOutcome({ text, isProblem: false })
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="erase-title"
      aria-describedby="erase-loss"
      onClose={() => {
        setOutcome(noOutcome)
        onClosed()
      }}
    >
      <h3 id="erase-title">Erase your record?</h3>
      <p id="erase-loss">{summary ? lossInWords(summary) : ''}</p>
      <div className={styles.dialogActions}>
        <Button autoFocus onClick={() => dialog.current?.close()}>
          Keep my record
        </Button>
        <Button tone="quiet" onClick={() => void saveFirst().catch(() => setOutcome(notLoaded))}>
          Export everything first
        </Button>
        <Button tone="danger" onClick={onErase}>
          Erase it now
        </Button>
      </div>
      <Outcome outcome={outcome} />
    </dialog>
  )
}

function lossInWords(summary: RecordSummary): string {
  const { answers, attempts, lessonsRead, cardsRated, notes, bookmarks } = summary
  const parts = [counted(answers, 'answer'), counted(attempts, 'attempt')]
  const marks = counted(lessonsRead, 'lesson')
  const others = [
    [notes, 'note'],
    [bookmarks, 'bookmark'],
    [cardsRated, 'card rating'],
  ] as const
  const more = others.map(([count, one]) => (count > 0 ? `${counted(count, one)}, ` : '')).join('')
  return `${parts.join(' in ')}, the marks on ${marks} read, ${more}your plan if you made one, the place where you stopped and your settings will be gone from this browser. This cannot be undone; only a file that you exported can bring it back.`
}
