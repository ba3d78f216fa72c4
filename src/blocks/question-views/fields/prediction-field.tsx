import { Reason, Verdict, type VerdictTone } from '#blocks/question-views/reading/verdict.tsx'
import { showMeasure } from '#domain/base/number-text.ts'
import type {
  ChartReadingPoint,
  ChartReadingQuestion,
} from '#domain/question-kinds/chart-reading.ts'
import styles from './prediction-field.module.css'

type PredictionFieldProps = {
  readonly question: ChartReadingQuestion
  readonly point: ChartReadingPoint
  readonly value: number | undefined
  readonly onPredict: (value: number | undefined) => void
  readonly id: string
  readonly locked: boolean
}

/** One prediction, set on a scale or typed; both native controls hold the same number. */
export function PredictionField(props: PredictionFieldProps) {
  const { question, point, value, id, locked } = props
  const { min, max, step, unit } = question
  const middle = min + Math.round((max - min) / 2 / step) * step
  function predict(text: string) {
    if (locked) return
    const typed = Number(text)
    props.onPredict(text === '' || !Number.isFinite(typed) ? undefined : typed)
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.text}>
        {point.text}
      </label>
      <input
        type="range"
        className={value === undefined ? `${styles.range} ${styles.unset}` : styles.range}
        min={min}
        max={max}
        step={step}
        value={value ?? middle}
        aria-label={`${point.text}, on a scale`}
        aria-valuetext={value === undefined ? 'Not set yet' : showMeasure(value, unit)}
        aria-disabled={locked || undefined}
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
          onChange={(event) => predict(event.target.value)}
        />
        <span className={styles.unit}>{unit}</span>
      </span>
      <span className={styles.ends} aria-hidden="true">
        <span>{min}</span>
        <span>{showMeasure(max, unit)}</span>
      </span>
    </div>
  )
}

type OutcomeProps = {
  readonly question: ChartReadingQuestion
  readonly point: ChartReadingPoint
  readonly value: number | undefined
  /** 0 to 1. */
  readonly score: number
}

const tones: Record<'full' | 'part' | 'none', readonly [VerdictTone, string]> = {
  full: ['right', 'Right'],
  part: ['partly', 'Near'],
  none: ['wrong', 'Far off'],
}

/** What was said and what the papers give, on one scale and in words. */
export function PredictionOutcome({ question, point, value, score }: OutcomeProps) {
  const [tone, word] = tones[score >= 1 ? 'full' : score > 0 ? 'part' : 'none']
  return (
    <div className={styles.outcome}>
      <p className={styles.text}>{point.text}</p>
      <Scale question={question} said={value} given={point.answer} />
      <p className={styles.words}>
        <Verdict tone={tone} text={word} more={outcomeWords(question, point, value)} />
      </p>
      <Reason why={point.why} evidence={point.evidence} />
    </div>
  )
}

function outcomeWords(
  { unit }: ChartReadingQuestion,
  { answer }: ChartReadingPoint,
  value: number | undefined,
): string {
  const given = `the papers give ${showMeasure(answer, unit)}`
  if (value === undefined) return `No prediction; ${given}.`
  const said = `You said ${showMeasure(value, unit)}, ${given}`
  const off = Math.abs(Math.round((value - answer) * 1e9) / 1e9)
  return off === 0 ? `${said}.` : `${said}, off by ${showMeasure(off, unit)}.`
}

type ScaleProps = {
  readonly question: ChartReadingQuestion
  readonly said: number | undefined
  readonly given: number
}

/** Repeats the words beside it, so it is hidden from screen readers. */
function Scale({ question: { min, max }, said, given }: ScaleProps) {
  const at = (value: number) => `${2 + Math.min(1, Math.max(0, (value - min) / (max - min))) * 96}%`
  return (
    <svg className={styles.scale} height={28} aria-hidden="true" focusable="false">
      <line className={styles.axis} x1="2%" y1={14} x2="98%" y2={14} />
      {said !== undefined && (
        <>
          <line className={styles.miss} x1={at(said)} y1={14} x2={at(given)} y2={14} />
          <circle className={styles.said} cx={at(said)} cy={14} r={7} />
        </>
      )}
      <line className={styles.given} x1={at(given)} y1={2} x2={at(given)} y2={26} />
    </svg>
  )
}
