import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawQuestions, retryQuestions } from '#domain/quiz/attempt-selection.ts'
import { foldEvents } from '#domain/attempt/attempt.ts'
import type { AttemptMode, LearnerAction } from '#domain/attempt/learner-event.ts'
import {
  explainQuestion,
  multipleChoiceQuestion,
  singleChoiceQuestion,
} from '#tests/support/builders/question-builders.ts'
import { eventsOf, startAction } from '#tests/support/builders/learner-events.ts'

const objectives = ['M1.1', 'M1.2', 'M1.3', 'M1.4']
const evenBank = Array.from({ length: 24 }, (_, place) => ({
  id: `q${place}`,
  objectives: [objectives[place % 4] ?? ''],
}))

test('a draw asks about every objective equally often, give or take one', () => {
  fc.assert(
    fc.property(fc.nat(24), fc.nat(), (count, seed) => {
      const drawn = drawQuestions(evenBank, count, seed)
      expect(new Set(drawn).size).toBe(count)
      const times = objectives.map(
        (objective) =>
          evenBank.filter((q) => drawn.includes(q.id) && q.objectives[0] === objective).length,
      )
      expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1)
    }),
    { numRuns: 300, seed: 4 },
  )
})

test('a rich objective does not crowd out a poor one', () => {
  const many = Array.from({ length: 20 }, (_, place) => ({ id: `m${place}`, objectives: ['M1.1'] }))
  const bank = [...many, { id: 'rare', objectives: ['M1.2'] }]
  for (let seed = 0; seed < 50; seed += 1) expect(drawQuestions(bank, 2, seed)).toContain('rare')
})

test('a draw depends on its seed alone, and different seeds differ', () => {
  expect(drawQuestions(evenBank, 8, 5)).toEqual(drawQuestions(evenBank, 8, 5))
  const draws = [1, 2, 3, 4, 5].map((seed) => drawQuestions(evenBank, 8, seed).join())
  expect(new Set(draws).size).toBe(5)
})

test('more than there are gives all, none gives none', () => {
  expect(drawQuestions(evenBank, 99, 1)).toHaveLength(24)
  expect(drawQuestions(evenBank, 0, 1)).toEqual([])
  expect(drawQuestions([], 5, 1)).toEqual([])
})

const bank = new Map(
  [
    singleChoiceQuestion({ id: 'right' }),
    singleChoiceQuestion({ id: 'wrong' }),
    multipleChoiceQuestion({ id: 'partly' }),
    singleChoiceQuestion({ id: 'unsure' }),
    singleChoiceQuestion({ id: 'empty' }),
    explainQuestion({ id: 'essay' }),
  ].map((question) => [question.id, question]),
)

function answered(mode: AttemptMode, ...more: readonly LearnerAction[]) {
  const respond = (question: string, response: unknown, certainty: 1 | 2 | 3): LearnerAction => ({
    kind: 'responded',
    attempt: 'a1',
    question,
    response,
    certainty,
  })
  const record = foldEvents(
    eventsOf(
      { ...startAction, mode, questions: [...bank.keys(), 'gone'] },
      respond('right', { choice: 'two' }, 3),
      respond('wrong', { choice: 'one' }, 3),
      respond('partly', { choices: ['china'] }, 3),
      respond('unsure', { choice: 'two' }, 1),
      respond('essay', { text: 'Both sides gained.', covered: [] }, 2),
      ...more,
    ),
  )
  const attempt = record.attempts.get('a1')
  if (!attempt) throw new Error('no attempt')
  return attempt
}

test('a retry asks what was missed, partly right, unsure or left out', () => {
  const attempt = answered('test', { kind: 'handed-in', attempt: 'a1' })
  expect(retryQuestions(attempt, bank)).toEqual(['wrong', 'partly', 'unsure', 'empty'])
})

test('a retry gives nothing away before feedback is due', () => {
  expect(retryQuestions(answered('test'), bank)).toEqual([])
  const checked = answered('practice', { kind: 'checked', attempt: 'a1', question: 'wrong' })
  expect(retryQuestions(checked, bank)).toEqual(['wrong'])
})
