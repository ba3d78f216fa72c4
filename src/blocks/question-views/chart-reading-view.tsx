import { ownValue } from '#domain/base/own-record.ts'
import { chartReading } from '#domain/question-kinds/chart-reading.ts'
import {
  PredictionField,
  PredictionOutcome,
} from '#blocks/question-views/fields/prediction-field.tsx'
import styles from '#blocks/question-views/fields/prediction-field.module.css'
import type { QuestionViewProps } from './question-view.ts'

/** Predictions first; the figure stands below them once they are settled. */
export function ChartReadingView(props: QuestionViewProps<'chart-reading'>) {
  const { question, response, onRespond, settled, readOnly = false, name } = props
  const values = response?.values ?? {}
  const grade = chartReading.grade(question, response)
  const parts = grade.status === 'graded' ? grade.parts : []
  function predict(id: string, value: number | undefined) {
    const others = Object.entries(values).filter(([other]) => other !== id)
    onRespond({
      values: Object.fromEntries(value === undefined ? others : [...others, [id, value]]),
    })
  }
  return (
    <div role="group" aria-labelledby={props.labelledBy} aria-describedby={props.describedBy}>
      <ul className={styles.points}>
        {question.points.map((point) => (
          <li key={point.id}>
            {settled ? (
              <PredictionOutcome
                question={question}
                point={point}
                value={ownValue(values, point.id)}
                score={parts.find((part) => part.id === point.id)?.score ?? 0}
              />
            ) : (
              <PredictionField
                question={question}
                point={point}
                value={ownValue(values, point.id)}
                onPredict={(value) => predict(point.id, value)}
                id={`${name}-${point.id}`}
                locked={readOnly}
              />
            )}
          </li>
        ))}
      </ul>
      {settled && props.figure && <div className={styles.figure}>{props.figure}</div>}
    </div>
  )
}
