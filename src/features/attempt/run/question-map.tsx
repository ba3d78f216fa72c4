import type { Attempt } from '#domain/attempt/attempt.ts'
import type { AnswerState } from './answer-state.ts'
import styles from './question-map.module.css'
import type { Place } from './use-place.ts'

type QuestionMapProps = {
  readonly attempt: Attempt
  readonly states: readonly AnswerState[]
  readonly place: Place
  readonly onGo: (place: Place) => void
}

/** The way through the attempt, drawn as a border: dashed where it is open, solid where answered. */
export function QuestionMap({ attempt, states, place, onGo }: QuestionMapProps) {
  return (
    <nav aria-label="Questions of this attempt">
      <ol className={styles.map}>
        {attempt.questions.map((id, at) => {
          const isFlagged = attempt.flagged.has(id)
          const state = states[at]
          const flag = isFlagged ? ', flagged' : ''
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.stop}
                aria-label={`Question ${at + 1}: ${state?.words ?? ''}${flag}`}
                aria-current={place === at ? 'step' : undefined}
                data-answered={state?.answered ?? false}
                onClick={() => onGo(at)}
              >
                {at + 1}
                {isFlagged ? <span className={styles.flag} aria-hidden="true" /> : null}
              </button>
            </li>
          )
        })}
        <li>
          <button
            type="button"
            className={`${styles.stop} ${styles.last}`}
            aria-current={place === 'overview' ? 'step' : undefined}
            onClick={() => onGo('overview')}
          >
            Look over
          </button>
        </li>
      </ol>
    </nav>
  )
}
