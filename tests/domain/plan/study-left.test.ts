import { expect, test } from 'vitest'
import { emptyRecord, foldEvents, type LearnerRecord } from '#domain/attempt/attempt.ts'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import { studyLeft } from '#domain/plan/study-left.ts'
import { dayNumber } from '#domain/series/calendar-date.ts'
import { answerOf } from '#tests/support/builders/answers.ts'
import { eventOf, oneOfEachStudy, startAction } from '#tests/support/builders/learner-events.ts'

const today = '2026-11-25'
const dayAt = (at: number) => new Date(at).toISOString().slice(0, 10)
const at = (day: string) => Date.parse(`${day}T12:00:00Z`)
const modules = [
  {
    id: 'one',
    questionCount: 40,
    lessons: [
      { id: 'a', minutes: 8, checks: ['check-1', 'check-2'] },
      { id: 'b', minutes: 6, checks: ['check-3'] },
    ],
  },
  { id: 'two', questionCount: 8, lessons: [{ id: 'c', minutes: 7, checks: [] }] },
]
const study = { modules, record: emptyRecord, history: [], dayAt, today, dailyCap: 30 }

function recordOf(...done: readonly (readonly [string, LearnerAction])[]): LearnerRecord {
  return foldEvents(done.map(([day, action], place) => eventOf(action, place + 1, { at: at(day) })))
}
const read = (lesson: string): LearnerAction => {
  return { kind: 'lesson-read', lesson, read: true, by: 'hand' }
}

test('all lessons in order, each module with its quiz after them', () => {
  expect(studyLeft(study).work).toEqual([
    { kind: 'lesson', id: 'one/a', minutes: 8, items: 2 },
    { kind: 'lesson', id: 'one/b', minutes: 6, items: 1 },
    { kind: 'quiz', id: 'one', minutes: 12, items: 12 },
    { kind: 'lesson', id: 'two/c', minutes: 7, items: 0 },
    { kind: 'quiz', id: 'two', minutes: 6, items: 6 },
  ])
})

test('a low cap gets the shorter quiz', () => {
  const quizzes = studyLeft({ ...study, dailyCap: 10 }).work.filter(({ kind }) => kind === 'quiz')
  expect(quizzes.map(({ items }) => items)).toEqual([6, 6])
})

test('what was read, and a quiz that was handed in, is not planned again; an open one is', () => {
  const record = recordOf(
    ['2026-11-20', read('one/a')],
    ['2026-11-20', { ...startAction, attempt: 'a1', source: 'one' }],
    ['2026-11-20', { kind: 'handed-in', attempt: 'a1' }],
    ['2026-11-21', { ...startAction, attempt: 'a2', source: 'two' }],
  )
  const { work } = studyLeft({ ...study, record })
  expect(work.map(({ id }) => id)).toEqual(['one/b', 'two/c', 'two'])
})

test('an answered question is an item, with the day it was first met and last seen', () => {
  const history = [
    answerOf({ question: 'q', at: at('2026-11-01'), result: 'wrong' }),
    answerOf({ question: 'q', at: at('2026-11-10') }),
    answerOf({ question: 'r', at: at('2026-11-11'), result: 'partly' }),
    answerOf({ question: 'words', at: at('2026-11-12'), result: 'unscored' }),
  ]
  expect(studyLeft({ ...study, history }).items).toEqual([
    { first: dayNumber('2026-11-01'), last: dayNumber('2026-11-10'), isMissed: false },
    { first: dayNumber('2026-11-11'), last: dayNumber('2026-11-11'), isMissed: true },
    { first: dayNumber('2026-11-12'), last: dayNumber('2026-11-12'), isMissed: false },
  ])
})

test('a lesson read without its checks brings them as items; with one answered only that one', () => {
  const record = recordOf(['2026-11-20', read('one/a')])
  const unanswered = studyLeft({ ...study, record }).items
  expect(unanswered).toHaveLength(2)
  expect(unanswered[0]?.last).toBe(dayNumber('2026-11-20'))
  const history = [answerOf({ question: 'check-1', at: at('2026-11-20') })]
  expect(studyLeft({ ...study, record, history }).items).toHaveLength(1)
})

test('each rated side of a card is an item', () => {
  const rated = oneOfEachStudy.rated
  const record = recordOf(
    ['2026-11-20', rated],
    ['2026-11-21', { ...rated, rating: 'known' }],
    ['2026-11-22', { ...rated, direction: 'definition-term' }],
  )
  expect(studyLeft({ ...study, record }).items.map(({ isMissed }) => isMissed)).toEqual([
    false,
    true,
  ])
})

test('what was studied today counts against today', () => {
  const record = recordOf(
    ['2026-11-24', read('one/a')],
    [today, read('one/b')],
    [today, oneOfEachStudy.rated],
  )
  const history = [
    answerOf({ question: 'q', at: at('2026-11-24') }),
    answerOf({ question: 'r', at: at(today) }),
  ]
  expect(studyLeft({ ...study, record, history }).minutesToday).toBe(6 + 1 + 1)
})
