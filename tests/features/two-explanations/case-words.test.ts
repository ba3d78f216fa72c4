import { expect, test } from 'vitest'
import { fitWords, progressWords } from '#features/two-explanations/case-words.ts'
import { gradedByParts, incomplete } from '#domain/question/grade.ts'

const none = { cards: 12, placed: 0, isChecked: false, isJudged: false }

test.each([
  [none, '12 cards to lay out'],
  [{ ...none, placed: 5 }, 'Begun, 5 of 12 cards laid out'],
  [{ ...none, isJudged: true }, '12 cards to lay out · judged'],
  [
    { ...none, placed: 12, isChecked: true, best: 9 },
    'Laid out, 9 of 12 cards fit · not judged yet',
  ],
  [{ ...none, placed: 3, best: 12, isJudged: true }, 'Laid out, 12 of 12 cards fit · judged'],
])('%j is told as “%s”', (progress, words) => {
  expect(progressWords(progress)).toBe(words)
})

test.each([
  [[1, 1, 1], 'All 3 cards fit.'],
  [[1, 0, 1], '2 of 3 cards fit.'],
  [[0, 0, 0], '0 of 3 cards fit.'],
])('parts of %j are told as “%s”', (scores, words) => {
  expect(fitWords(gradedByParts(scores.map((score, at) => ({ id: `${at}`, score }))))).toBe(words)
})

test('a bench that can no longer be graded is not told as wrong', () => {
  expect(fitWords(incomplete('1 item still needs a group.'))).toBe(
    'This case has changed since you laid it out.',
  )
})
