import { certaintyLevels, type Certainty } from '#domain/attempt/learner-event.ts'
import styles from './certainty-choice.module.css'

const certaintyWords: Record<Certainty, string> = { 1: 'Unsure', 2: 'Fairly sure', 3: 'Sure' }

export function certaintyText(certainty: Certainty): string {
  return `You were ${certaintyWords[certainty].toLowerCase()}.`
}

type CertaintyChoiceProps = {
  readonly name: string
  readonly certainty: Certainty | undefined
  readonly onCertainty: (certainty: Certainty) => void
  readonly locked: boolean
}

/** How sure a person is, asked before the answer is known. */
export function CertaintyChoice({ name, certainty, onCertainty, locked }: CertaintyChoiceProps) {
  return (
    <fieldset className={styles.certainty}>
      <legend className={styles.legend}>How sure are you? (optional)</legend>
      <div className={styles.levels}>
        {certaintyLevels.map((level) => (
          <label key={level} className={styles.level}>
            <input
              type="radio"
              name={`${name}-certainty`}
              value={level}
              checked={certainty === level}
              aria-disabled={locked || undefined}
              onChange={() => {
                if (!locked) onCertainty(level)
              }}
            />
            <span>{certaintyWords[level]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
