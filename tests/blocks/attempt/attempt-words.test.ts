import { expect, test } from 'vitest'
import { attemptName, percentWords, placeWords, scoreWords } from '#blocks/attempt/attempt-words.ts'
import { foldEvents } from '#domain/attempt/attempt.ts'
import { eventsOf, startAction } from '#tests/support/builders/learner-events.ts'

test.each([
  [0, '0%'],
  [0.001, '1%'],
  [0.335, '34%'],
  [0.999, '99%'],
  [1, '100%'],
])('a share of %d is %s: never none or all before it is', (share, words) => {
  expect(percentWords(share)).toBe(words)
})

const score = { score: 0.5, outOf: 6, right: 2, partly: 1, unanswered: 1, unscored: 0, missing: 0 }

test('a score is told by what happened, and what did not happen is left out', () => {
  expect(scoreWords(score)).toBe('2 right, 1 partly right, 2 not right, 1 not answered')
  expect(scoreWords({ ...score, outOf: 2, partly: 0, unanswered: 0 })).toBe('2 right')
  expect(scoreWords({ ...score, outOf: 0, right: 0, partly: 0, unanswered: 0 })).toBe(
    'nothing to score',
  )
})

test('the place in an open attempt counts from one', () => {
  const log = eventsOf(startAction, { kind: 'moved', attempt: 'a1', question: 'q2' })
  const attempt = foldEvents(log).attempts.get('a1')
  expect(attempt && placeWords(attempt)).toBe('question 2 of 3')
})

test.each([
  ['check', 'border-cbms/seven-promises', 'Check in a lesson'],
  ['check', 'source-lab/which-year', 'Exercise in the source lab'],
  ['check', 'two-explanations/founding-2001', 'Case on the workbench'],
  ['single', 'q1', 'One question'],
  ['test', 'border-cbms', 'Test'],
] as const)('an attempt in mode %s from %s is called “%s”', (mode, source, name) => {
  const log = eventsOf({ ...startAction, mode, source })
  const attempt = foldEvents(log).attempts.get('a1')
  expect(attempt && attemptName(attempt)).toBe(name)
})
