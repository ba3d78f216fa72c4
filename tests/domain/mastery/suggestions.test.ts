import { expect, test } from 'vitest'
import { emptyRecord, foldEvents } from '#domain/attempt/attempt.ts'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import type { CourseMap } from '#domain/lesson/page-content.ts'
import { masteryOfAll } from '#domain/mastery/mastery.ts'
import { moduleObjectives } from '#domain/mastery/objective.ts'
import { suggestions, type Standing } from '#domain/mastery/suggestions.ts'
import type { Answer } from '#domain/review/answer-history.ts'
import { answerOf } from '#tests/support/builders/answers.ts'
import { eventsOf } from '#tests/support/builders/learner-events.ts'
import { orderQuestion } from '#tests/support/builders/question-builders.ts'
import { bankOf, plainQuestion } from '#tests/support/quiz/quiz-world.tsx'

const sections = {
  'first#early': section('first', 'early', 'The early talks'),
  'second#late': section('second', 'late', 'The late talks'),
}

function section(lesson: string, id: string, title: string) {
  return { module: 'borders', lesson, lessonTitle: lesson, section: id, sectionTitle: title }
}

const asks = (objective: string, place: string) =>
  ({ objectives: [objective], section: place }) as object
const questions = [
  plainQuestion('one', asks('M1.1', 'first#early')),
  plainQuestion('two', asks('M1.1', 'first#early')),
  orderQuestion({ id: 'six', ...asks('M1.1', 'first#early') }),
  plainQuestion('three', asks('M1.2', 'second#late')),
  plainQuestion('four', asks('M1.2', 'second#late')),
]
const bank = {
  ...bankOf(questions),
  sections,
  objectives: {
    'M1.1': { verb: 'Name', text: 'name the five' },
    'M1.2': { verb: 'Judge', text: 'judge the talks' },
  },
}
const { objectives } = moduleObjectives(bank)

const lesson = (id: string) => ({
  id,
  title: `Lesson ${id}`,
  lede: 'A lede.',
  years: [1990, 1997] as const,
  minutes: 5,
  objectives: ['M1.1'],
  checks: [],
  sections: [{ id: 'early', title: 'The early talks' }],
})
const course: CourseMap = {
  modules: [
    {
      id: 'borders',
      title: 'Borders',
      years: [1990, 1997],
      summary: 'A summary.',
      lessons: [lesson('first'), lesson('second')],
      questionCount: 4,
    },
  ],
  announced: [],
  quizzes: [],
}

const dayMs = 86_400_000

function standingOf(history: readonly Answer[], day = 0): Standing {
  const calendar = { now: day * dayMs, dayOf: (at: number) => Math.floor(at / dayMs) }
  return {
    objectives,
    mastery: masteryOfAll(objectives, history, calendar),
    history,
    questions: new Map(questions.map((question) => [question.id, question])),
  }
}

const wrong = (question: string, certainty: 1 | 2 | 3 = 1) =>
  answerOf({ question, result: 'wrong', score: 0, certainty })

type Given = {
  history?: readonly Answer[]
  dueToday?: number
  day?: number
  place?: string
  besides?: string
}

function told(actions: readonly LearnerAction[], given: Given = {}) {
  const { history = [], dueToday = 0, day = 0, place, besides = '' } = given
  return suggestions({
    course,
    record: actions.length === 0 ? emptyRecord : foldEvents(eventsOf(...actions)),
    place: place === undefined ? undefined : { path: place },
    dueToday,
    standing: standingOf(history, day),
    besides,
  })
}

const read = (name: string): LearnerAction => ({
  kind: 'lesson-read',
  lesson: `borders/${name}`,
  read: true,
  by: 'hand',
})

test('a newcomer gets the first lesson and nothing else', () => {
  expect(told([])).toEqual([
    {
      to: '/learn/borders/first/',
      text: 'Start: Lesson first',
      why: 'The first lesson takes about 5 minutes.',
    },
  ])
})

test('in order: where one was, what is due, the confident error; and never more than three', () => {
  const history = [wrong('one', 3), wrong('three')]
  const place = '/learn/borders/second/'
  const [on, due, error, more] = told([read('first')], { history, dueToday: 4, place })
  expect(on).toMatchObject({ to: place, text: 'Continue: Lesson second' })
  expect(due).toMatchObject({ to: '/review/', text: 'Review 4 items' })
  expect(error).toMatchObject({
    to: '/learn/borders/first/#early',
    text: 'Read again: The early talks',
    question: { to: '/q/six/' },
  })
  expect(more).toBeUndefined()
})

test('then the weakest begun objective with its counts, another than the confident error', () => {
  const history = [wrong('one', 3), wrong('three'), answerOf({ question: 'four' })]
  const [, weakest, next] = told([], { history })
  expect(weakest).toEqual({
    to: '/learn/borders/second/#late',
    text: 'Strengthen: The late talks',
    why: 'Of what you have begun it is the least settled, with 1 of 2 right: judge the talks.',
    question: { to: '/q/three/', prompt: 'Prompt of three?' },
  })
  expect(next?.text).toBe('Start: Lesson first')
})

test('of two begun the one less likely to be known', () => {
  const history = [wrong('three'), answerOf({ question: 'one' })]
  expect(told([], { history })[0]?.text).toBe('Strengthen: The late talks')
})

test('what was settled long ago is offered for a refresh', () => {
  const history = [
    answerOf({ question: 'one', at: 1 }),
    answerOf({ question: 'two', at: 2 }),
    answerOf({ question: 'six', at: 2 * dayMs }),
  ]
  expect(told([], { history, day: 40 })[0]).toMatchObject({
    to: '/q/one/',
    text: 'Refresh: The early talks',
    why: 'You had settled it, and it has rested for a while. One right answer keeps it: name the five.',
  })
  expect(told([], { history, day: 3 })[0]?.text).toBe('Start: Lesson first')
})

test('a module that is read leads to its quiz', () => {
  expect(told([read('first'), read('second')])).toMatchObject([{ to: '/quiz/borders/' }])
})

test('one due item is spoken of as one', () => {
  expect(told([], { dueToday: 1 })[0]).toMatchObject({
    text: 'Review 1 item',
    why: expect.stringMatching(/^It is due today/) as string,
  })
})

test('what is offered already is not offered again', () => {
  const besides = '/learn/borders/first/'
  expect(told([], { besides, dueToday: 2 }).map(({ to }) => to)).toEqual(['/review/'])
})

test('each leads somewhere else', () => {
  const place = '/learn/borders/first/'
  const addresses = told([], { place }).map(({ to }) => to)
  expect(addresses).toEqual([place])
})
