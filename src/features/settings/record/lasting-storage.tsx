import { useEffect, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { noOutcome, Outcome, type OutcomeText } from './outcome.tsx'
import styles from './record.module.css'

const granted: OutcomeText = {
  text: 'This browser has agreed not to delete your record on its own. Clearing its site data, or erasing below, still does.',
  isProblem: false,
}
const refused: OutcomeText = {
  text: 'This browser did not agree; many decide by how often you come here. Your record stays as it was, and may be deleted when space runs short. Export it now and then, and ask again later.',
  isProblem: true,
}
const cannotAsk: OutcomeText = {
  text: 'This browser cannot be asked here: it does not know the question, or the site was opened without https. Export your record now and then.',
  isProblem: true,
}

/** Undefined where there is no such thing, as on plain http. */
function manager(): StorageManager | undefined {
  const found: StorageManager | undefined = navigator.storage
  return found && 'persist' in found ? found : undefined
}

export function LastingStorage() {
  const [outcome, setOutcome] = useState(noOutcome)
  const isGranted = outcome === granted
  useEffect(() => {
    manager()
      ?.persisted()
      .then((isKept) => isKept && setOutcome(granted))
      .catch(() => undefined)
  }, [])

  async function ask(): Promise<void> {
    const found = manager()
    if (!found) return setOutcome(cannotAsk)
    setOutcome((await found.persist()) ? granted : refused)
  }

  return (
    <div className={styles.task}>
      <h3>Ask the browser to keep it</h3>
      <p>
        A browser may delete what sites keep when the disk is nearly full, unless it agrees not to.
      </p>
      <div className={styles.actions}>
        <Button
          tone="quiet"
          unavailable={isGranted}
          onClick={() => void ask().catch(() => setOutcome(cannotAsk))}
        >
          {isGranted ? 'The browser has agreed' : 'Ask the browser'}
        </Button>
      </div>
      <Outcome outcome={outcome} />
    </div>
  )
}
