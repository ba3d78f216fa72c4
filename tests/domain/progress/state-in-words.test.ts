import { expect, test } from 'vitest'
import { stateInWords } from '#domain/progress/state-in-words.ts'
import {
  answerOn,
  dayOf,
  noon,
  placed,
  recordOf,
  sampleOutline,
} from '#tests/support/progress/sample-progress.ts'

const words = (answers: Parameters<typeof placed>[0], record = recordOf()) =>
  stateInWords(record, placed(answers), sampleOutline)

test('who has done nothing is told nothing', () => {
  expect(words([])).toBeUndefined()
})

test('who has only read is told so', () => {
  expect(words([], recordOf({ 'borders/first': noon(0) }))).toBe(
    'You have not answered a question yet. 1 of 3 lessons is marked as read.',
  )
})

test('a few answers are counted, and no share is made of them', () => {
  expect(words([answerOn(0), answerOn(0, { question: 'road', result: 'wrong' })])).toBe(
    'You have answered 2 questions so far, 1 of 2 right: a beginning, and too little yet to say how well you know the matter. None of the 3 lessons is marked as read yet.',
  )
})

test('more are told with their days and questions', () => {
  expect(words([...dayOf(0, 6, 3), answerOn(2, { question: 'road' })])).toBe(
    'You have given 7 answers on 2 days since 2 March 2026, to 2 of the course’s 5 questions. None of the 3 lessons is marked as read yet.',
  )
})

test('from five graded questions on the share right at the latest try is said', () => {
  const names = ['sides', 'promises', 'guess', 'road', 'city']
  const answers = names.map((question, at) =>
    answerOn(0, { question, result: at < 4 ? 'right' : 'wrong' }),
  )
  expect(words(answers)).toBe(
    'You have given 5 answers on 2 March 2026, to 4 of the course’s 5 questions. At their latest try, 80% of the graded ones were right. None of the 3 lessons is marked as read yet.',
  )
})
