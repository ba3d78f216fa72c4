import { expect, test } from 'vitest'
import { finalId, placementId } from '#domain/lesson/course-quizzes.ts'
import { quizPath } from '#domain/lesson/addresses.ts'

test('the quizzes over the whole course stay at the addresses that were given out', () => {
  expect([placementId, finalId].map(quizPath)).toEqual(['/quiz/placement/', '/quiz/final/'])
})
