import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldEvents } from '#domain/attempt/attempt.ts'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import { recordOfStudy } from '#domain/record-of-study/record-of-study.ts'
import {
  anyLog,
  eventOf,
  eventsOf,
  oneOfEachStudy,
  respondAction,
  startAction,
} from '#tests/support/builders/learner-events.ts'
import { option, singleChoiceQuestion } from '#tests/support/builders/question-builders.ts'

const bank = new Map(
  ['q1', 'q2', 'q3'].map((id) => [
    id,
    singleChoiceQuestion({ id, options: [option('x', 'X', true), option('y', 'Y')] }),
  ]),
)
const day = 86_400_000
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)
const handedIn = { kind: 'handed-in', attempt: 'a1' } as const
const read = (lesson: string): LearnerAction => ({
  kind: 'lesson-read',
  lesson,
  read: true,
  by: 'hand',
})

function after(...actions: readonly LearnerAction[]) {
  const events = eventsOf(...actions)
  return recordOfStudy(foldEvents(events), events, bank, dayOf)
}

test('a quiz stands with its dates, number of questions, edition and score', () => {
  const test = { ...startAction, mode: 'test' } as const
  const { quizzes } = after(test, respondAction('q1'), respondAction('q2', 'y'), handedIn)
  expect(quizzes).toMatchObject([
    {
      id: 'a1',
      mode: 'test',
      source: 'border-cbms',
      startedAt: 1_000,
      handedInAt: 4_000,
      questions: 3,
      contentVersion: 'c1',
      score: { score: 1 / 3, outOf: 3, right: 1, unanswered: 1 },
    },
  ])
})

test('an open quiz has no score, nor has one of which nothing is in the course any more', () => {
  const checked = { kind: 'checked', attempt: 'a1', question: 'q1' } as const
  expect(after(startAction, respondAction('q1'), checked).quizzes[0]).toMatchObject({
    handedInAt: undefined,
    score: undefined,
  })
  const gone = { ...startAction, questions: ['gone'] }
  expect(after(gone, respondAction('gone'), handedIn).quizzes[0]?.score).toBeUndefined()
})

test('lessons stand in the order of reading; one whose mark was taken away does not', () => {
  const taken = { ...read('m/b'), read: false } as LearnerAction
  const { lessons } = after(read('m/b'), read('m/a'), read('m/c'), taken)
  expect(lessons).toEqual([
    { lesson: 'm/a', at: 2_000, by: 'hand' },
    { lesson: 'm/c', at: 3_000, by: 'hand' },
  ])
})

test('answers are counted by occasion, and checks, single questions and reviews are no quizzes', () => {
  const check = { ...startAction, attempt: 'c1', mode: 'check', source: 'm/l' } as const
  const review = { ...startAction, attempt: 'r1', mode: 'review', source: 'review' } as const
  const actions = [
    check,
    { ...respondAction('q1'), attempt: 'c1' } as LearnerAction,
    review,
    { ...respondAction('q1'), attempt: 'r1' } as LearnerAction,
    { ...respondAction('q2'), attempt: 'r1' } as LearnerAction,
    { ...startAction, attempt: 'empty' },
  ]
  const { answersBy, answers, quizzes } = after(...actions)
  expect(answersBy).toEqual([
    { mode: 'check', answers: 1, rounds: 1, first: 2_000, last: 2_000 },
    { mode: 'review', answers: 2, rounds: 1, first: 4_000, last: 5_000 },
  ])
  expect(answers).toBe(3)
  expect(quizzes.map(({ id }) => id)).toEqual(['empty'])
})

test('cards, notes and marks are counted, never told', () => {
  const found = after(...Object.values(oneOfEachStudy), oneOfEachStudy.rated)
  expect(found).toMatchObject({ cards: { terms: 1, ratings: 2 }, notes: 1, bookmarks: 1 })
  expect(JSON.stringify(found)).not.toContain(oneOfEachStudy.noted.text)
})

test('the span is from the first to the last event, with the days on which anything was done', () => {
  const events = [
    eventOf(read('m/a'), 1, { at: 5 * day }),
    eventOf(read('m/b'), 2, { at: 5 * day + 1 }),
    eventOf(read('m/c'), 3, { at: 2 * day }),
  ]
  expect(recordOfStudy(foldEvents(events), events, bank, dayOf).span).toEqual({
    from: 2 * day,
    to: 5 * day + 1,
    days: 2,
  })
  expect(recordOfStudy(foldEvents([]), [], bank, dayOf)).toMatchObject({
    span: undefined,
    answers: 0,
  })
})

test('the sum of answers is what the record holds, whatever was done', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const record = foldEvents(log)
      const found = recordOfStudy(record, log, bank, dayOf)
      const held = [...record.attempts.values()].reduce((sum, one) => sum + one.responses.size, 0)
      expect(found.answers).toBe(held)
      expect(found.lessons).toHaveLength(record.lessonsRead.size)
    }),
    { numRuns: 300, seed: 82 },
  )
})
