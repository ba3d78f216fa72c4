import { Button } from '#ui/button.tsx'
import styles from './hint-steps.module.css'

type HintStepsProps = {
  readonly hints: readonly string[]
  /** How many are open. */
  readonly open: number
  readonly onHint?: ((hint: number) => void) | undefined
}

/** Hints one at a time, from the passage to nearly the answer; each is announced as it opens. */
export function HintSteps({ hints, open, onHint }: HintStepsProps) {
  const isLast = open >= hints.length
  const words = open === 0 ? 'Show a hint' : isLast ? 'No more hints' : 'Show the next hint'
  return (
    <div className={styles.hints}>
      {onHint && (
        <Button tone="quiet" unavailable={isLast} onClick={() => onHint(open)}>
          {words}
        </Button>
      )}
      <div aria-live="polite">
        {open > 0 && (
          <ol className={styles.open}>
            {hints.slice(0, open).map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ol>
        )}
      </div>
    </div>
  )
}
