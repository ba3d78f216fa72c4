import { EvidenceMarks } from '#blocks/cite/evidence-marks.tsx'
import {
  selfRatings,
  type ExplainQuestion,
  type ExplainResponse,
  type SelfRating,
} from '#domain/question-kinds/short-explanation.ts'
import styles from './self-check.module.css'

type SelfCheckProps = {
  readonly question: ExplainQuestion
  readonly response: ExplainResponse
  readonly onRespond: (response: ExplainResponse) => void
  readonly name: string
  readonly locked: boolean
}

const ratingWords: Record<SelfRating, string> = {
  missed: 'Missed the point',
  partly: 'Partly there',
  well: 'Well explained',
}

/** Two good answers to compare with, and a judgement that only the writer can make. */
export function SelfCheck(props: SelfCheckProps) {
  return (
    <div className={styles.frame}>
      <p className={styles.title}>Two answers to compare with</p>
      <div className={styles.models}>
        {props.question.models.map((model) => (
          <div key={model.id} className={styles.model}>
            <p className={styles.modelTitle}>{model.title}</p>
            <p className={styles.modelText}>{model.text}</p>
            <EvidenceMarks ids={model.evidence} />
          </div>
        ))}
      </div>
      <CoveredPoints {...props} />
      <OwnRating {...props} />
    </div>
  )
}

function CoveredPoints({ question, response, onRespond, name, locked }: SelfCheckProps) {
  const { covered } = response
  function toggle(id: string) {
    const without = covered.filter((other) => other !== id)
    onRespond({
      ...response,
      covered: without.length < covered.length ? without : [...covered, id],
    })
  }
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>Which of these does your answer have?</legend>
      {question.points.map((point) => (
        <div key={point.id} className={styles.point}>
          <label className={styles.label}>
            <input
              type="checkbox"
              name={`${name}-covered`}
              checked={covered.includes(point.id)}
              aria-disabled={locked || undefined}
              onChange={() => {
                if (!locked) toggle(point.id)
              }}
            />
            <span>{point.text}</span>
          </label>
          <EvidenceMarks ids={point.evidence} />
        </div>
      ))}
    </fieldset>
  )
}

function OwnRating({ response, onRespond, name, locked }: SelfCheckProps) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>How good is your answer?</legend>
      <div className={styles.ratings}>
        {selfRatings.map((rating) => (
          <label key={rating} className={styles.label}>
            <input
              type="radio"
              name={`${name}-rating`}
              checked={response.rating === rating}
              aria-disabled={locked || undefined}
              onChange={() => {
                if (!locked) onRespond({ ...response, rating })
              }}
            />
            <span>{ratingWords[rating]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
