/** What a reader has predicted, and how near it came. Nothing of it is kept. */
import { gradedByParts, incomplete, type Grade } from '#domain/question/grade.ts'
import { gradePredictions, type PredictedValues } from '#domain/question/prediction.ts'
import type { Prediction } from './read-prediction.ts'

export type Predicted = { readonly values: PredictedValues; readonly choice?: string }

export const nothingPredicted: Predicted = { values: {} }

/** Values are graded by their distance; a choice is right or not. */
export function gradePrediction(prediction: Prediction, { values, choice }: Predicted): Grade {
  if (prediction.kind !== 'choose')
    return gradePredictions(prediction.points, prediction.scale.zeroAt, values)
  const chosen = prediction.options.find(({ id }) => id === choice)
  if (!chosen) return incomplete('Choose an answer first.')
  return gradedByParts([{ id: chosen.id, score: chosen.right ? 1 : 0 }])
}
