import { expect, test } from 'vitest'
import { gradePrediction, nothingPredicted } from '#domain/series/predict/grade-prediction.ts'
import { readPrediction } from '#domain/series/predict/read-prediction.ts'
import { choosePredict, placePredict, table } from './predict-samples.ts'

const place = readPrediction(placePredict, table)
const choice = readPrediction(choosePredict, table)

test('values are graded by their distance from the figure’s', () => {
  const grade = gradePrediction(place, { values: { moscow: 1063, almaty: 435 - 160 } })
  expect(grade).toMatchObject({
    score: 0.75,
    parts: [
      { id: 'moscow', score: 1 },
      { id: 'almaty', score: 0.5 },
    ],
  })
})

test('a choice is right or not', () => {
  expect(gradePrediction(choice, { values: {}, choice: 'moscow' })).toMatchObject({ score: 1 })
  expect(gradePrediction(choice, { values: {}, choice: 'almaty' })).toMatchObject({ score: 0 })
})

test.each([
  [place, nothingPredicted, '2 points still need a prediction.'],
  [place, { values: { moscow: 0 } }, '1 point still needs a prediction.'],
  [choice, nothingPredicted, 'Choose an answer first.'],
  [choice, { values: {}, choice: 'nowhere' }, 'Choose an answer first.'],
])('what is still open is said', (prediction, predicted, missing) => {
  expect(gradePrediction(prediction, predicted)).toEqual({ status: 'incomplete', missing })
})
