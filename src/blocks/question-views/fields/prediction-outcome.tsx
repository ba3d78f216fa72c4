import { Reason, Verdict, type VerdictTone } from '#blocks/question-views/reading/verdict.tsx'
import { showMeasure } from '#domain/base/number-text.ts'
import {
  distanceInWords,
  scoreByDistance,
  type PredictionPoint,
  type PredictionScale,
} from '#domain/question/prediction.ts'
import styles from './prediction-outcome.module.css'

/** Who says what is right: the papers, or a figure. */
export type PredictionTeller = 'the papers give' | 'the figure shows'

type OutcomeProps = {
  readonly scale: PredictionScale
  readonly point: PredictionPoint
  readonly value: number | undefined
  readonly teller: PredictionTeller
  /** Its scale is drawn above, together with those of other points. */
  readonly wordsOnly?: boolean
}

/** How near a score came, in a word. */
export function nearnessOf(score: number): readonly [VerdictTone, string] {
  if (score >= 1) return ['right', 'Right']
  if (score >= 0.5) return ['partly', 'Near']
  return score > 0 ? ['partly', 'Some way off'] : ['wrong', 'Far off']
}

/** What was said and what is so, on one scale and in words. */
export function PredictionOutcome({ scale, point, value, teller, wordsOnly }: OutcomeProps) {
  const score = value === undefined ? 0 : scoreByDistance(point, scale.zeroAt, value)
  const [tone, word] = nearnessOf(score)
  return (
    <div className={styles.outcome}>
      <p className={styles.text}>{point.text}</p>
      {!wordsOnly && <Scale scale={scale} said={value} given={point.answer} />}
      <p className={styles.words}>
        <Verdict tone={tone} text={word} more={pointWords(scale, point, value, teller)} />
      </p>
      {point.evidence && <Reason why={point.why} evidence={point.evidence} />}
    </div>
  )
}

export function pointWords(
  { unit }: PredictionScale,
  { answer }: PredictionPoint,
  value: number | undefined,
  teller: PredictionTeller,
): string {
  const given = `${teller} ${showMeasure(answer, unit)}`
  if (value === undefined) return `No prediction; ${given}.`
  const said = `You said ${showMeasure(value, unit)}, ${given}`
  return value === answer ? `${said}.` : `${said}, off by ${distanceInWords(value - answer, unit)}.`
}

type ScaleProps = {
  readonly scale: PredictionScale
  readonly said: number | undefined
  readonly given: number
}

/** Repeats the words beside it, so it is hidden from screen readers. */
function Scale({ scale: { min, max }, said, given }: ScaleProps) {
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
