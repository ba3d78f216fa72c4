import { masteryStates } from '#domain/mastery/mastery.ts'
import { stateNames } from '#domain/mastery/mastery-words.ts'
import { BorderPiece } from '#ui/border-piece.tsx'
import styles from './border-key.module.css'
import { borderOfState } from './border-of-state.ts'

/** What each kind of line means, from the plan to the demarcated border. */
export function BorderKey() {
  return (
    <ul className={styles.key} aria-label="How a border is drawn">
      {masteryStates.toReversed().map((state) => (
        <li key={state} className={styles.entry}>
          <span className={styles.line}>
            <BorderPiece line={borderOfState[state]} across />
          </span>
          {stateNames[state]}
        </li>
      ))}
    </ul>
  )
}
