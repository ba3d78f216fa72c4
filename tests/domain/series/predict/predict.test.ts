import { expect, test } from 'vitest'
import * as v from 'valibot'
import { predictSchema } from '#domain/series/predict/predict.ts'
import { choosePredict, linePredict, placePredict } from './predict-samples.ts'

const messagesFor = (raw: unknown) =>
  v.safeParse(predictSchema, raw).issues?.map(({ message }) => message) ?? []

test.each([placePredict, linePredict, choosePredict])('$kind is read as it is written', (one) => {
  expect(v.parse(predictSchema, one)).toEqual(one)
})

test.each([
  ['is not a question', { ...placePredict, ask: 'They waited for long' }],
  ['has fewer than 1', { ...placePredict, points: [] }],
  ['has fewer than 3', { ...linePredict, points: linePredict.points.slice(0, 2) }],
  ['has fewer than 2', { ...choosePredict, options: choosePredict.options.slice(0, 1) }],
  [
    'has two with one id',
    { ...placePredict, points: [...placePredict.points, ...placePredict.points] },
  ],
  ['has a max that is not above min', { ...placePredict, min: 1200 }],
  ['has a zeroAt that is not above its tolerance', { ...linePredict, zeroAt: 20 }],
  [
    'needs either “is” or “says”, which make one row the answer',
    { ...choosePredict, says: 'both' },
  ],
  [
    'needs either “is” or “says”, which make one row the answer',
    { ...choosePredict, is: undefined },
  ],
])('what %s is refused', (message, raw) => {
  expect(messagesFor(raw)).toEqual([message])
})

test.each([
  ['point', { ...placePredict, points: [{ ...placePredict.points[0], answer: 1063 }] }],
  ['option', { ...choosePredict, options: [{ ...choosePredict.options[0], right: true }] }],
])('an answer that is written beside its %s is refused', (_, raw) => {
  expect(v.is(predictSchema, raw)).toBe(false)
})
