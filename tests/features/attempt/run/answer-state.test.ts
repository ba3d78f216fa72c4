import { expect, test } from 'vitest'
import { foldEvents } from '#domain/attempt/attempt.ts'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import { answerState } from '#features/attempt/run/answer-state.ts'
import { eventsOf, startAction } from '#tests/support/builders/learner-events.ts'
import { matchQuestion } from '#tests/support/builders/question-builders.ts'

const bank = new Map([['q1', matchQuestion({ id: 'q1' })]])

function stateAfter(id: string, ...actions: readonly LearnerAction[]) {
  const attempt = foldEvents(eventsOf(startAction, ...actions)).attempts.get('a1')
  if (!attempt) throw new Error('The attempt did not begin.')
  return answerState(attempt, bank, id)
}

function respond(response: unknown): LearnerAction {
  return { kind: 'responded', attempt: 'a1', question: 'q1', response }
}

const oneRow = respond({ placed: { trust: 'city-moscow' } })

test('a question nobody has touched has no answer yet', () => {
  expect(stateAfter('q1')).toEqual({ answered: false, words: 'no answer yet' })
})

test('an unfinished answer says what is missing', () => {
  const state = stateAfter('q1', oneRow)
  expect(state.answered).toBe(false)
  expect(state.words).toBe('1 row still needs an answer')
})

test('a wrong answer in full is told exactly like a right one', () => {
  const wrong = respond({ placed: { trust: 'city-moscow', cuts: 'city-almaty' } })
  const right = respond({ placed: { trust: 'city-shanghai', cuts: 'city-moscow' } })
  expect(stateAfter('q1', wrong)).toEqual({ answered: true, words: 'answered' })
  expect(stateAfter('q1', right)).toEqual(stateAfter('q1', wrong))
})

test('a question that left the course asks for nothing', () => {
  expect(stateAfter('q2')).toEqual({ answered: true, words: 'no longer in the course' })
})
