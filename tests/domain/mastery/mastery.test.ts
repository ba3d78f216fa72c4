import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldEvents } from '#domain/attempt/attempt.ts'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import { seededRandom, shuffle } from '#domain/base/seeded-random.ts'
import {
  countedAnswers,
  masteryOf,
  masteryOfAll,
  type Asked,
  type Calendar,
  type MasteryState,
} from '#domain/mastery/mastery.ts'
import { keyOf } from '#domain/question/registry.ts'
import { answerHistory, type Answer } from '#domain/review/answer-history.ts'
import { answerOf } from '#tests/support/builders/answers.ts'
import { eventOf } from '#tests/support/builders/learner-events.ts'
import { orderQuestion, singleChoiceQuestion } from '#tests/support/builders/question-builders.ts'

const dayMs = 86_400_000
const dayOf = (at: number) => Math.floor(at / dayMs)
const on = (day: number): Calendar => ({ now: day * dayMs + 1, dayOf })

const asked: Asked = {
  id: 'M1.1',
  questions: [
    { id: 'a', kind: 'single-choice' },
    { id: 'b', kind: 'single-choice' },
    { id: 'c', kind: 'order' },
  ],
}

/** "a0 c0 c2!": question a right on day 0, c right on day 0, c wrong on day 2. */
function answers(text: string): Answer[] {
  return text.split(' ').map((word, place) =>
    answerOf({
      question: word.slice(0, 1),
      at: Number.parseInt(word.slice(1), 10) * dayMs + place,
      result: word.endsWith('!') ? 'wrong' : 'right',
      score: word.endsWith('!') ? 0 : 1,
      hints: word.endsWith('?') ? 1 : 0,
    }),
  )
}

const stands = (text: string, day = 3) => masteryOf(asked, answers(text), on(day))

test('without an answer that counts nothing is begun', () => {
  const unscored = answerOf({ question: 'a', result: 'unscored', score: undefined })
  const leftOut = answerOf({ question: 'b', result: 'unanswered' })
  const elsewhere = answerOf({ question: 'z' })
  const mastery = masteryOf(asked, [unscored, leftOut, elsewhere], on(1))
  expect(mastery).toMatchObject({
    state: 'not-begun',
    answers: 0,
    knows: 0.2,
    holdsUntil: undefined,
  })
})

test('right on two questions of two kinds, two days apart, and likely enough: settled', () => {
  expect(stands('a0 c0 c2')).toMatchObject({
    state: 'settled',
    right: 3,
    answers: 3,
    days: 2,
    lastDay: 2,
    wanted: [],
    holdsUntil: 12,
  })
})

test.each<[string, string, MasteryState, string[]]>([
  ['all in one day', 'a0 c0 c0', 'nearly', ['days']],
  ['one day apart', 'a0 c0 c1', 'nearly', ['days']],
  ['one question only', 'c0 c2 c3', 'nearly', ['question', 'kind']],
  ['one kind only', 'a0 b0 a2 b2 a3', 'nearly', ['kind']],
  ['too few', 'a0 c2', 'nearly', ['evidence']],
  ['a miss at the end', 'a0 c0 c2 a3!', 'nearly', ['evidence']],
  ['help with one kind', 'a0 b2 c3? c3? c3?', 'nearly', ['kind']],
  ['mostly missed', 'a0! c0! a1', 'begun', ['evidence', 'question', 'kind', 'days']],
])('%s is not settled', (_name, text, state, wanted) => {
  expect(stands(text)).toMatchObject({ state, wanted })
})

test('where the course asks in one kind only, one kind is enough', () => {
  const oneKind = { id: 'M1.1', questions: asked.questions.slice(0, 2) }
  expect(masteryOf(oneKind, answers('a0 b0 a2 b2'), on(2)).state).toBe('settled')
})

test('a right answer after a miss settles it again', () => {
  expect(stands('a0 c0 c2 a3! c3').state).toBe('settled')
})

test('it holds five times the span of the right answers since the last miss, in bounds', () => {
  expect(stands('a0 c0 c2').holdsUntil).toBe(2 + 10)
  expect(stands('a0 c0 c20').holdsUntil).toBe(20 + 100)
  expect(stands('a0 c0 c200').holdsUntil).toBe(200 + 350)
  expect(stands('a0 c0 c20 a21! a21 c24').holdsUntil).toBe(24 + 15)
  expect(stands('a0 c0 c20 a21! c22').holdsUntil).toBe(22 + 10)
})

test('after that it is to be refreshed, and one right answer does it, for longer than before', () => {
  expect(stands('a0 c0 c2', 12).state).toBe('settled')
  expect(stands('a0 c0 c2', 13).state).toBe('to-refresh')
  expect(stands('a0 c0 c2 a13', 13)).toMatchObject({ state: 'settled', holdsUntil: 13 + 65 })
})

test('the first day on which a right answer would be far enough is told', () => {
  expect(stands('a4 c4', 4).apartFrom).toBe(6)
  expect(stands('a4!', 4).apartFrom).toBeUndefined()
})

test('many objectives at once stand as each by itself', () => {
  const other: Asked = { id: 'M1.2', questions: asked.questions.slice(1) }
  const history = answers('a0 c0! b1 c2 b2')
  const all = masteryOfAll([asked, other], history, on(3))
  expect(all.get('M1.1')).toEqual(masteryOf(asked, history, on(3)))
  expect(all.get('M1.2')).toEqual(masteryOf(other, history, on(3)))
  expect(countedAnswers(other, history)).toHaveLength(4)
})

const anyAnswer = fc
  .record({
    question: fc.constantFrom('a', 'b', 'c', 'elsewhere'),
    score: fc.constantFrom(0, 0.5, 1),
    hints: fc.constantFrom(0, 0, 0, 1, 2),
    at: fc.nat({ max: 60 * dayMs }),
  })
  .map((one) =>
    answerOf({ ...one, result: one.score === 1 ? 'right' : one.score > 0 ? 'partly' : 'wrong' }),
  )
const inOrder = (history: readonly Answer[]) => history.toSorted((one, other) => one.at - other.at)
const anyHistory = fc.array(anyAnswer, { maxLength: 25 })
const anyDay = fc.integer({ min: 60, max: 500 })
const ranks: readonly MasteryState[] = ['not-begun', 'begun', 'nearly', 'to-refresh', 'settled']

test('one more right answer, whenever it was given, never lowers a state', () => {
  fc.assert(
    fc.property(anyHistory, anyAnswer, anyDay, (history, one, day) => {
      const right = { ...one, score: 1, result: 'right' as const }
      const before = masteryOf(asked, inOrder(history), on(day))
      const after = masteryOf(asked, inOrder([...history, right]), on(day))
      expect(ranks.indexOf(after.state)).toBeGreaterThanOrEqual(ranks.indexOf(before.state))
      expect(after.knows).toBeGreaterThanOrEqual(before.knows - 1e-12)
    }),
    { numRuns: 500 },
  )
})

test('time alone never does more than ask for a refresh', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, fc.nat(1_000), (history, day, later) => {
      const before = masteryOf(asked, inOrder(history), on(day))
      const after = masteryOf(asked, inOrder(history), on(day + later))
      expect({ ...after, state: '' }).toEqual({ ...before, state: '' })
      if (before.state === 'settled') expect(['settled', 'to-refresh']).toContain(after.state)
      else expect(after.state).toBe(before.state)
    }),
  )
})

test('answers to one single choice never settle it, however often and lucky', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 * dayMs }), { maxLength: 40 }), anyDay, (times, day) => {
      const history = inOrder(times.map((at) => answerOf({ question: 'a', at })))
      expect(['not-begun', 'begun', 'nearly']).toContain(masteryOf(asked, history, on(day)).state)
    }),
  )
})

test('two devices’ logs give the same standing, in whatever order their events come together', () => {
  const choice = singleChoiceQuestion({ id: 'a' })
  const order = orderQuestion({ id: 'c' })
  const bank = new Map([choice, order].map((question) => [question.id, question]))
  const log = [0, 1, 2, 3, 4, 5].flatMap((day) => {
    const question = day % 2 === 0 ? choice : order
    const attempt = `at-${day}`
    const response = day === 3 ? undefined : keyOf(question)
    const actions: LearnerAction[] = [
      {
        kind: 'attempt-started',
        attempt,
        mode: 'single',
        source: question.id,
        questions: [question.id],
        seed: 1,
        contentVersion: 'c1',
      },
      { kind: 'responded', attempt, question: question.id, response },
      { kind: 'checked', attempt, question: question.id },
    ]
    const device = `d${day % 2}`
    return actions.map((action, place) =>
      eventOf(action, day * 3 + place, {
        id: `${attempt}-${place}`,
        device,
        at: day * dayMs + place,
      }),
    )
  })
  const standing = (seed: number) =>
    masteryOf(
      asked,
      answerHistory(foldEvents(shuffle([...log, ...log], seededRandom(seed))), bank),
      on(6),
    )
  expect(standing(0)).toMatchObject({ state: 'settled', answers: 5 })
  for (let seed = 1; seed <= 200; seed += 1) expect(standing(seed)).toEqual(standing(0))
})
