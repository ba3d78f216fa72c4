import type { AttemptHold } from '#store/tabs/attempt-lock.ts'
import { Button } from '#ui/button.tsx'
import styles from './attempt-run.module.css'

type OtherTabProps = { readonly hold: AttemptHold; readonly onTakeOver: () => void }

/** Says when another tab is writing this attempt, and lets this one take over. */
export function OtherTab({ hold, onTakeOver }: OtherTabProps) {
  return (
    <div role="status" className={hold === 'reader' ? styles.otherTab : undefined}>
      {hold === 'reader' ? (
        <>
          <p>You are answering this attempt in another tab. Here you can only look.</p>
          <Button tone="quiet" onClick={onTakeOver}>
            Take over here
          </Button>
        </>
      ) : null}
      {hold === 'no-locks' ? (
        <p className={styles.rule}>
          Keep this attempt in one tab: this browser cannot tell when another is answering it too.
        </p>
      ) : null}
    </div>
  )
}
