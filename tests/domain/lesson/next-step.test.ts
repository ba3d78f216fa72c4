import { expect, test } from 'vitest'
import { foldEvents } from '#domain/attempt/attempt.ts'
import type { AttemptMode, LearnerAction } from '#domain/attempt/learner-event.ts'
import type { LessonOutline, ModuleOutline } from '#domain/lesson/course.ts'
import { nextStep, quizDone } from '#domain/lesson/next-step.ts'
import type { CourseMap } from '#domain/lesson/page-content.ts'
import { eventsOf, startAction } from '#tests/support/builders/learner-events.ts'

function lesson(id: string): LessonOutline {
  return {
    id,
    title: `Lesson ${id}`,
    lede: 'A lede.',
    years: [1990, 1996],
    minutes: 6,
    objectives: ['M1.1'],
    checks: [],
    sections: [{ id: 'the-talks', title: 'The talks' }],
  }
}

function module(id: string, ...lessons: string[]): ModuleOutline {
  return {
    id,
    title: `Module ${id}`,
    years: [1990, 1997],
    summary: 'A summary.',
    lessons: lessons.map(lesson),
    questionCount: 3,
  }
}

const course: CourseMap = {
  modules: [module('borders', 'one', 'two'), module('energy', 'three')],
  announced: [],
  quizzes: [],
}

const read = (path: string): LearnerAction => ({
  kind: 'lesson-read',
  lesson: path,
  read: true,
  by: 'reading',
})
const start = (attempt: string, source: string, mode: AttemptMode = 'practice'): LearnerAction => ({
  ...startAction,
  attempt,
  source,
  mode,
})
const handIn = (attempt: string): LearnerAction => ({ kind: 'handed-in', attempt })
const recordOf = (...actions: LearnerAction[]) => foldEvents(eventsOf(...actions))
const allRead = [read('borders/one'), read('borders/two'), read('energy/three')]

test('a new learner starts at the first lesson and is told how long it takes', () => {
  expect(nextStep(course, recordOf())).toEqual({
    to: '/learn/borders/one/',
    text: 'Start: Lesson one',
    why: 'The first lesson takes about 6 minutes.',
  })
})

test('after a lesson comes the next one in order', () => {
  expect(nextStep(course, recordOf(read('borders/one')))).toMatchObject({
    to: '/learn/borders/two/',
    text: 'Next: Lesson two',
  })
})

test('when a module is read, its quiz comes before the next module', () => {
  const record = recordOf(read('borders/one'), read('borders/two'))
  expect(nextStep(course, record)).toMatchObject({ to: '/quiz/borders/' })
  const after = recordOf(...allRead.slice(0, 2), start('a', 'borders'), handIn('a'))
  expect(nextStep(course, after).to).toBe('/learn/energy/three/')
})

test('the place where reading stopped comes before the next lesson', () => {
  const place = { path: '/learn/borders/two/', section: 'the-talks' }
  expect(nextStep(course, recordOf(), place)).toEqual({
    to: '/learn/borders/two/#the-talks',
    text: 'Continue: Lesson two',
    why: 'You were reading “The talks”.',
  })
})

test('a section that is gone leads to the lesson, a lesson that is gone or read to the next step', () => {
  const gone = nextStep(course, recordOf(), { path: '/learn/borders/two/', section: 'renamed' })
  expect(gone).toMatchObject({ to: '/learn/borders/two/', why: 'You had just opened this lesson.' })
  const unknown = nextStep(course, recordOf(), { path: '/learn/borders/nine/' })
  expect(unknown.to).toBe('/learn/borders/one/')
  const done = nextStep(course, recordOf(read('borders/one')), { path: '/learn/borders/one/' })
  expect(done.to).toBe('/learn/borders/two/')
})

test('an open quiz comes before everything, the one last worked at first', () => {
  const record = recordOf(start('old', 'borders'), start('new', 'energy', 'test'), {
    kind: 'moved',
    attempt: 'old',
    question: 'q2',
  })
  expect(nextStep(course, record, { path: '/learn/borders/two/' })).toEqual({
    to: '/attempt/?id=old',
    text: 'Continue the quiz: Module borders',
    why: 'You stopped at question 2 of 3.',
  })
})

test('prequestions, single questions and quizzes of modules that are gone are no open quiz', () => {
  const record = recordOf(start('pre', 'borders', 'prequestion'), start('lost', 'gone'))
  expect(nextStep(course, record).to).toBe('/learn/borders/one/')
})

test('a quiz counts as done once handed in, prequestions never', () => {
  expect(quizDone(recordOf(start('a', 'borders')), 'borders')).toBe(false)
  expect(quizDone(recordOf(start('a', 'borders'), handIn('a')), 'borders')).toBe(true)
  expect(quizDone(recordOf(start('a', 'borders'), handIn('a')), 'energy')).toBe(false)
  const pre = recordOf(start('a', 'borders', 'prequestion'), handIn('a'))
  expect(quizDone(pre, 'borders')).toBe(false)
})

test('when all is read and tried, practice goes on with the latest module', () => {
  const record = recordOf(
    ...allRead,
    start('a', 'borders'),
    handIn('a'),
    start('b', 'energy'),
    handIn('b'),
  )
  expect(nextStep(course, record)).toMatchObject({ to: '/quiz/energy/', text: 'Practise again' })
})

test('a course without modules leads to the front page', () => {
  expect(nextStep({ modules: [], announced: [], quizzes: [] }, recordOf()).to).toBe('/')
})
