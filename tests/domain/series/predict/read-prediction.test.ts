import { expect, test } from 'vitest'
import { readPrediction } from '#domain/series/predict/read-prediction.ts'
import { choosePredict, linePredict, placePredict, table } from './predict-samples.ts'

test('the answers of single values are the cells that they name, each with its reason', () => {
  expect(readPrediction(placePredict, table)).toMatchObject({
    scale: { unit: 'days', min: 0, max: 1200, step: 1, zeroAt: 300 },
    points: [
      { id: 'moscow', answer: 1063, tolerance: 20, why: 'A long wait.' },
      { id: 'almaty', answer: 435, tolerance: 20, why: 'A shorter one.' },
    ],
  })
})

test('a line has its shown beginning, its answers and one reason', () => {
  expect(readPrediction(linePredict, table)).toMatchObject({
    start: { text: 'Moscow', value: 1063 },
    points: [{ answer: 435 }, { answer: 12 }, { answer: 1063 }],
    why: 'They went up and down.',
  })
})

test('of a choice the row with the largest value is right, or the one with the smallest', () => {
  const rightOf = (is: 'largest' | 'smallest') => {
    const read = readPrediction({ ...choosePredict, is }, table)
    return read.kind === 'choose' && read.options.filter(({ right }) => right)
  }
  expect(rightOf('largest')).toMatchObject([{ id: 'moscow', cell: '1,063' }])
  expect(rightOf('smallest')).toMatchObject([{ id: 'astana', cell: '−24' }])
})

test('of a choice the row that says so is right', () => {
  const { is: _, ...asked } = choosePredict
  const read = readPrediction({ ...asked, column: 'Told by', says: 'Jia only' }, table)
  expect(read).toMatchObject({ options: [{ right: false }, { right: true }, { right: false }] })
})

test('a choice that no row or more than one row answers is refused', () => {
  const { is: _, ...asked } = choosePredict
  const by = (says: string) => () => readPrediction({ ...asked, column: 'Told by', says }, table)
  expect(by('Ding only')).toThrow('has 0 right answers')
  expect(by('both')).toThrow('has 2 right answers')
})

test('a row without a number cannot be ranked or predicted', () => {
  const shanghai = { id: 'shanghai', text: 'Shanghai', row: 'Shanghai', column: 'Wait' }
  const reason = { why: 'None.', evidence: ['somewhere'] }
  expect(() =>
    readPrediction({ ...placePredict, points: [{ ...shanghai, ...reason }] }, table),
  ).toThrow('“–” is not one number')
})
