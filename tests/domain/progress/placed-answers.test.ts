import { expect, test } from 'vitest'
import { isGraded, tallyOf, within } from '#domain/progress/placed-answers.ts'
import { answerOn, mondayDay, placed } from '#tests/support/progress/sample-progress.ts'

test('an answer is placed in its module and on its day; one from elsewhere is left out', () => {
  const list = placed([answerOn(0), answerOn(1, { question: 'elsewhere' }), answerOn(3)])
  expect(list.map(({ facts, day }) => [facts.module, day - mondayDay])).toEqual([
    ['borders', 0],
    ['borders', 3],
  ])
})

test('both ends of a stretch of days are in it', () => {
  const list = placed([0, 1, 2, 3].map((day) => answerOn(day)))
  expect(within(list, { from: mondayDay + 1, to: mondayDay + 2 })).toEqual(list.slice(1, 3))
})

test('only full marks are right, and what is never scored is not graded', () => {
  const results = ['right', 'partly', 'wrong', 'unanswered', 'unscored'] as const
  const list = placed(results.map((result) => answerOn(0, { result }))).filter(isGraded)
  expect(tallyOf(list)).toEqual({ answers: 4, right: 1 })
})
