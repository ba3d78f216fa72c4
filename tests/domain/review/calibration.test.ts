import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calibrate, fewest } from '#domain/review/calibration.ts'
import { answerOf, anyAnswers } from '#tests/support/builders/answers.ts'

const times = (count: number, change: Parameters<typeof answerOf>[0]) =>
  Array.from({ length: count }, () => answerOf(change))

test('answers are counted by how sure they were, an unscored one not at all', () => {
  const calibration = calibrate([
    ...times(4, { certainty: 3 }),
    answerOf({ certainty: 3, result: 'wrong' }),
    answerOf({ certainty: 3, result: 'unanswered' }),
    answerOf({ certainty: 2, result: 'partly' }),
    answerOf({ certainty: 1 }),
    answerOf({ certainty: 1, result: 'unscored' }),
    answerOf({}),
  ])
  expect(calibration.levels).toEqual([
    { certainty: 1, answers: 1, right: 1, partly: 0, wrong: 0, shareRight: undefined },
    { certainty: 2, answers: 1, right: 0, partly: 1, wrong: 0, shareRight: undefined },
    { certainty: 3, answers: 6, right: 4, partly: 0, wrong: 2, shareRight: 4 / 6 },
  ])
  expect(calibration).toMatchObject({
    sureAndRight: 4,
    sureAndWrong: 2,
    unsureAndRight: 1,
    unsaid: 1,
    verdict: 'too-sure',
  })
})

test.each([
  ['too-few', times(fewest - 1, { certainty: 3, result: 'wrong' })],
  ['fits', times(fewest, { certainty: 3 })],
  ['fits', [...times(4, { certainty: 3 }), answerOf({ certainty: 3, result: 'wrong' })]],
  ['too-sure', [...times(3, { certainty: 3 }), ...times(2, { certainty: 3, result: 'wrong' })]],
  ['too-modest', times(fewest, { certainty: 1 })],
  ['fits', [...times(2, { certainty: 1 }), ...times(3, { certainty: 1, result: 'wrong' })]],
] as const)('the verdict is “%s”', (verdict, answers) => {
  expect(calibrate(answers).verdict).toBe(verdict)
})

test('no graded answer is lost or counted twice', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { levels, unsaid } = calibrate(answers)
      const counted = levels.reduce(
        (sum, { right, partly, wrong }) => sum + right + partly + wrong,
        0,
      )
      expect(counted + unsaid).toBe(answers.filter(({ result }) => result !== 'unscored').length)
    }),
    { seed: 4 },
  )
})
