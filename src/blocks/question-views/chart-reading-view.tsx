import {
  PredictionList,
  PredictionOutcomes,
} from '#blocks/question-views/fields/prediction-list.tsx'
import styles from './chart-reading-view.module.css'
import type { QuestionViewProps } from './question-view.ts'

/** Predictions first; the figure stands below them once they are settled. */
export function ChartReadingView(props: QuestionViewProps<'chart-reading'>) {
  const { question, response, onRespond, settled, readOnly = false, name } = props
  const { points, line } = question
  const values = response?.values ?? {}
  const predictions = { scale: question, points, values, line }
  return (
    <div role="group" aria-labelledby={props.labelledBy} aria-describedby={props.describedBy}>
      {settled ? (
        <PredictionOutcomes {...predictions} teller="the papers give" />
      ) : (
        <PredictionList
          {...predictions}
          onPredict={(next) => onRespond({ values: next })}
          name={name}
          locked={readOnly}
        />
      )}
      {settled && props.figure && <div className={styles.figure}>{props.figure}</div>}
    </div>
  )
}
