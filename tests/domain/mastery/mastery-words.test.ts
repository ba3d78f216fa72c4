import { expect, test } from 'vitest'
import type { Mastery } from '#domain/mastery/mastery.ts'
import { reasonWords } from '#domain/mastery/mastery-words.ts'

const nameOf = (day: number) => `${day} May`
const settled: Mastery = {
  objective: 'M1.1',
  state: 'settled',
  knows: 0.97,
  answers: 6,
  right: 5,
  hinted: 0,
  days: 3,
  wanted: [],
  lastDay: 4,
  apartFrom: 3,
  holdsUntil: 19,
}
const words = (change: Partial<Mastery> = {}) => reasonWords({ ...settled, ...change }, nameOf)

test('a settled objective says on what it rests and how long', () => {
  expect(words()).toBe('5 of 6 right over 3 days, last on 4 May; good until 19 May.')
})

test('one to be refreshed says that one answer does it', () => {
  expect(words({ state: 'to-refresh' })).toBe(
    '5 of 6 right over 3 days, last on 4 May; good until 19 May, and one right answer refreshes it.',
  )
})

test('one not yet settled says what is still wanted, and from when', () => {
  const open = { state: 'nearly', days: 1, right: 2, answers: 2, holdsUntil: undefined } as const
  expect(words({ ...open, wanted: ['days'] })).toBe(
    '2 of 2 right on 4 May; still wanted: a right answer on or after 3 May.',
  )
  expect(words({ ...open, wanted: ['evidence', 'question', 'kind', 'days'] })).toBe(
    '2 of 2 right on 4 May; still wanted: more right answers, a right answer to another kind of question and a right answer on or after 3 May.',
  )
  expect(words({ ...open, wanted: ['question', 'days'], apartFrom: undefined })).toContain(
    'a right answer to another question and two days between.',
  )
})

test('hints are named where there were any', () => {
  expect(words({ hinted: 2 })).toMatch(/^5 of 6 right \(2 with a hint\) over 3 days/)
})

test('nothing answered says so', () => {
  expect(words({ state: 'not-begun', answers: 0, lastDay: undefined })).toBe(
    'No answer yet that counts.',
  )
})
