/**
 * Values predicted on a scale before a figure shows them. A point scores 1 up to its tolerance and
 * falls in a straight line to 0 at the distance `zeroAt` (both in the unit of the scale), so a near
 * miss earns most of the mark. A question and a figure that asks first keep this one rule.
 */
import * as v from 'valibot'
import { isWithin } from '#domain/base/closeness.ts'
import { showMeasure } from '#domain/base/number-text.ts'
import { ownValue } from '#domain/base/own-record.ts'
import { gradedByParts, incomplete, stillOpen, type Grade } from './grade.ts'
import { textSchema } from './question-base.ts'

const amount = v.pipe(v.number(), v.finite())

/** The scale on which a value is set, from `min` to `max` in steps of `step`. */
export const scaleFields = {
  unit: textSchema,
  min: amount,
  max: amount,
  step: v.pipe(amount, v.gtValue(0, 'is not above 0')),
  zeroAt: amount,
}
export const amountSchema = amount
export const toleranceSchema = v.pipe(amount, v.minValue(0, 'is below 0'))

export type PredictionScale = {
  readonly unit: string
  readonly min: number
  readonly max: number
  readonly step: number
  readonly zeroAt: number
}
export type PredictionPoint = {
  readonly id: string
  /** What is to be predicted. */
  readonly text: string
  readonly answer: number
  readonly tolerance: number
  readonly why?: string
  readonly evidence?: readonly string[]
}
/** From point id to the predicted value; a point without a prediction is left out. */
export type PredictedValues = Readonly<Record<string, number>>

/** The value that the scale can be set to nearest to the given one. */
export function nearestOnScale({ min, max, step }: PredictionScale, value: number): number {
  const lastStep = Math.floor((max - min) / step + 1e-9)
  const nearest = Math.min(lastStep, Math.max(0, Math.round((value - min) / step)))
  return Math.round((min + nearest * step) * 1e9) / 1e9
}

/** Full marks must be within reach of a person who can only use the scale. */
export function canBeSet(
  scale: PredictionScale,
  { answer, tolerance }: Pick<PredictionPoint, 'answer' | 'tolerance'>,
): boolean {
  return isWithin(nearestOnScale(scale, answer), answer, tolerance)
}

export function scoreByDistance(
  { answer, tolerance }: Pick<PredictionPoint, 'answer' | 'tolerance'>,
  zeroAt: number,
  value: number,
): number {
  if (isWithin(value, answer, tolerance)) return 1
  return Math.max(0, (zeroAt - Math.abs(value - answer)) / (zeroAt - tolerance))
}

/** The mean over points, or how many of them are still open. */
export function gradePredictions(
  points: readonly PredictionPoint[],
  zeroAt: number,
  values: PredictedValues | undefined,
): Grade {
  if (!values) return incomplete('Set your predictions first.')
  const parts = points.flatMap((point) => {
    const value = ownValue(values, point.id)
    return value === undefined
      ? []
      : [{ id: point.id, score: scoreByDistance(point, zeroAt, value) }]
  })
  const missing = points.length - parts.length
  return missing > 0 ? stillOpen(missing, 'point', 'a prediction') : gradedByParts(parts)
}

/** How far apart two values are: "12 months", "1 year", "4 percentage points". */
export function distanceInWords(distance: number, unit: string): string {
  const rounded = Math.abs(Math.round(distance * 1e9) / 1e9)
  if (unit === '%') return showMeasure(rounded, 'percentage points')
  return showMeasure(rounded, unit === 'year' ? 'years' : unit)
}

const upTo = (tolerance: number, unit: string) =>
  tolerance === 0 ? 'only for the exact value' : `up to ${distanceInWords(tolerance, unit)} off`

/** The rule by which predictions are graded, to be read before one is made. */
export function gradingRule(
  { unit, zeroAt }: PredictionScale,
  points: readonly Pick<PredictionPoint, 'tolerance'>[],
): string {
  const tolerances = [...new Set(points.map(({ tolerance }) => tolerance))]
  const [only] = tolerances
  const full =
    tolerances.length === 1 && only !== undefined
      ? upTo(only, unit)
      : 'within the distance named with each value'
  return `Full marks ${full}; from there less and less, and none from ${distanceInWords(zeroAt, unit)} off.`
}

/** What the rule leaves to each point, where points differ: "full marks up to 1 topic off". */
export function ownTolerance(
  { unit }: PredictionScale,
  points: readonly PredictionPoint[],
  { tolerance }: PredictionPoint,
): string | undefined {
  if (points.every((point) => point.tolerance === tolerance)) return undefined
  return `full marks ${upTo(tolerance, unit)}`
}
