import { useState } from 'react'
import { ChoiceList } from '#blocks/question-views/fields/choice-list.tsx'
import { PredictionList } from '#blocks/question-views/fields/prediction-list.tsx'
import type { Grade } from '#domain/question/grade.ts'
import type { Predicted } from '#domain/series/predict/grade-prediction.ts'
import type { Prediction } from '#domain/series/predict/read-prediction.ts'
import { Button } from '#ui/button.tsx'
import styles from './predict-panel.module.css'

type PredictPanelProps = {
  readonly prediction: Prediction
  readonly predicted: Predicted
  readonly onPredict: (predicted: Predicted) => void
  readonly grade: Grade
  readonly onCheck: () => void
  readonly onSkip: () => void
  /** Begins every id and group name inside. */
  readonly name: string
  readonly labelledBy: string
}

type Missing = { readonly text: string; readonly press: number }

/** Lies over a figure and asks what it will show. Nobody has to answer: one press shows the figure. */
export function PredictPanel(props: PredictPanelProps) {
  const { prediction, grade, onPredict, onCheck, onSkip, labelledBy } = props
  const [missing, setMissing] = useState<Missing>({ text: '', press: 0 })
  function check() {
    if (grade.status === 'incomplete')
      setMissing(({ press }) => ({ text: grade.missing, press: press + 1 }))
    else onCheck()
  }
  /** What was missing is asked again with the next press. */
  function predict(predicted: Predicted) {
    setMissing(({ press }) => ({ text: '', press }))
    onPredict(predicted)
  }
  return (
    <div className={styles.panel} role="group" aria-labelledby={labelledBy}>
      <div className={styles.sheet}>
        <p className={styles.kicker}>Predict first, then look</p>
        {prediction.given && <p className={styles.given}>{prediction.given}</p>}
        <Fields {...props} onPredict={predict} />
        <div className={styles.actions}>
          <Button onClick={check}>Check my prediction</Button>
          <Button tone="quiet" onClick={onSkip}>
            Show the figure
          </Button>
        </div>
        <div role="status">
          {missing.text && (
            <p key={missing.press} className={styles.missing}>
              {missing.text}
            </p>
          )}
        </div>
      </div>
    </div>
  )
}

function Fields({ prediction, predicted, onPredict, name, labelledBy }: PredictPanelProps) {
  if (prediction.kind !== 'choose')
    return (
      <PredictionList
        {...prediction}
        values={predicted.values}
        line={prediction.kind === 'line'}
        onPredict={(values) => onPredict({ ...predicted, values })}
        name={name}
        locked={false}
      />
    )
  return (
    <>
      <p className={styles.rule}>One answer is right, the others are not.</p>
      <ChoiceList
        type="radio"
        name={name}
        options={prediction.options}
        chosen={predicted.choice === undefined ? [] : [predicted.choice]}
        onChoose={(choice) => onPredict({ ...predicted, choice })}
        settled={false}
        locked={false}
        labelledBy={labelledBy}
      />
    </>
  )
}
