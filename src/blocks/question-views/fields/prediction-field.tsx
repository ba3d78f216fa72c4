import { showMeasure } from '#domain/base/number-text.ts'
import {
  nearestOnScale,
  type PredictionPoint,
  type PredictionScale,
} from '#domain/question/prediction.ts'
import styles from './prediction-field.module.css'

type PredictionFieldProps = {
  readonly scale: PredictionScale
  readonly point: PredictionPoint
  readonly value: number | undefined
  readonly onPredict: (value: number | undefined) => void
  readonly id: string
  readonly locked: boolean
  /** What its full marks take, where that differs from the other points. */
  readonly tolerance?: string | undefined
  /** All on one line, for points whose scale is drawn above them. */
  readonly inRow?: boolean
}

/** One prediction, set on a scale or typed; both native controls hold the same number. */
export function PredictionField(props: PredictionFieldProps) {
  const { scale, point, value, id, locked, tolerance, inRow = false } = props
  const { min, max, step, unit } = scale
  const described = tolerance && `${id}_marks`
  function predict(text: string) {
    if (locked) return
    const typed = Number(text)
    props.onPredict(text === '' || !Number.isFinite(typed) ? undefined : typed)
  }
  return (
    <div className={inRow ? styles.row : styles.field}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.text}>
          {point.text}
        </label>
        {tolerance && (
          <span id={described} className={styles.tolerance}>
            {tolerance}
          </span>
        )}
      </div>
      <input
        type="range"
        className={value === undefined ? `${styles.range} ${styles.unset}` : styles.range}
        min={min}
        max={max}
        step={step}
        value={value ?? nearestOnScale(scale, (min + max) / 2)}
        aria-label={`${point.text}, on a scale`}
        aria-valuetext={value === undefined ? 'Not set yet' : showMeasure(value, unit)}
        aria-disabled={locked || undefined}
        aria-describedby={described}
        onChange={(event) => predict(event.target.value)}
      />
      <span className={styles.exact}>
        <input
          type="number"
          id={id}
          className={styles.number}
          min={min}
          max={max}
          step={step}
          value={value ?? ''}
          placeholder="?"
          readOnly={locked}
          aria-describedby={described}
          onChange={(event) => predict(event.target.value)}
        />
        {!inRow && <span className={styles.unit}>{unit}</span>}
      </span>
      {!inRow && (
        <span className={styles.ends} aria-hidden="true">
          <span>{showMeasure(min, unit)}</span>
          <span>{showMeasure(max, unit)}</span>
        </span>
      )}
    </div>
  )
}
