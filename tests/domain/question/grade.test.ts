import { expect, test } from 'vitest'
import {
  gradedByParts,
  incomplete,
  isRight,
  stillOpen,
  type Grade,
} from '#domain/question/grade.ts'

test('a score is the mean of its parts', () => {
  const parts = [
    { id: 'a', score: 1 },
    { id: 'b', score: 0.5 },
    { id: 'c', score: 0 },
  ]
  expect(gradedByParts(parts)).toEqual({ status: 'graded', score: 0.5, parts })
})

test('no parts earn nothing and do not divide by zero', () => {
  expect(gradedByParts([])).toEqual({ status: 'graded', score: 0, parts: [] })
})

test.each<[string, Grade, boolean]>([
  ['full marks', { status: 'graded', score: 1, parts: [] }, true],
  ['a share of them', { status: 'graded', score: 0.99, parts: [] }, false],
  ['an unfinished answer', incomplete('Choose first.'), false],
  ['an unscored answer', { status: 'unscored' }, false],
])('%s: right is %2$s', (_what, grade, right) => {
  expect(isRight(grade)).toBe(right)
})

test.each([
  [1, '1 row still needs an answer.'],
  [2, '2 rows still need an answer.'],
])('%d open place is counted in a grammatical sentence', (count, missing) => {
  expect(stillOpen(count, 'row', 'an answer')).toEqual({ status: 'incomplete', missing })
})
