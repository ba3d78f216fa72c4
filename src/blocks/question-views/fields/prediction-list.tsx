import { ownValue } from '#domain/base/own-record.ts'
import {
  gradingRule,
  ownTolerance,
  type PredictedValues,
  type PredictionPoint,
  type PredictionScale,
} from '#domain/question/prediction.ts'
import { LineSketch, type LineBegin } from './line-sketch.tsx'
import { PredictionField } from './prediction-field.tsx'
import { PredictionOutcome, type PredictionTeller } from './prediction-outcome.tsx'
import styles from './prediction-list.module.css'

type Predictions = {
  readonly scale: PredictionScale
  readonly points: readonly PredictionPoint[]
  readonly values: PredictedValues
  /** The points follow one another and are drawn as one line, perhaps from a value that is shown. */
  readonly line?: boolean | undefined
  readonly start?: LineBegin | undefined
}

type PredictionListProps = Predictions & {
  readonly onPredict: (values: PredictedValues) => void
  readonly name: string
  readonly locked: boolean
}

/** The rule, and a field for every point; a line can be drawn besides, and holds the same numbers. */
export function PredictionList(props: PredictionListProps) {
  const { scale, points, values, line = false, start, onPredict, name, locked } = props
  function predict(id: string, value: number | undefined) {
    const others = Object.entries(values).filter(([other]) => other !== id)
    onPredict(Object.fromEntries(value === undefined ? others : [...others, [id, value]]))
  }
  return (
    <>
      <p className={styles.rule}>{gradingRule(scale, points)}</p>
      {line && (
        <LineSketch
          scale={scale}
          points={points}
          values={values}
          start={start}
          onPredict={locked ? undefined : predict}
        />
      )}
      <ul className={line ? styles.rows : styles.points}>
        {points.map((point) => (
          <li key={point.id}>
            <PredictionField
              scale={scale}
              point={point}
              value={ownValue(values, point.id)}
              onPredict={(value) => predict(point.id, value)}
              id={`${name}-${point.id}`}
              locked={locked}
              tolerance={ownTolerance(scale, points, point)}
              inRow={line}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

type PredictionOutcomesProps = Predictions & { readonly teller: PredictionTeller }

/** What was predicted against what is so, point by point. */
export function PredictionOutcomes(props: PredictionOutcomesProps) {
  const { scale, points, values, line = false, start, teller } = props
  return (
    <>
      {line && (
        <LineSketch
          scale={scale}
          points={points}
          values={values}
          start={start}
          teller={teller === 'the papers give' ? 'the papers' : 'the figure'}
        />
      )}
      <ul className={line ? styles.rows : styles.points}>
        {points.map((point) => (
          <li key={point.id}>
            <PredictionOutcome
              scale={scale}
              point={point}
              value={ownValue(values, point.id)}
              teller={teller}
              wordsOnly={line}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
