import { expect, test } from 'vitest'
import { foldEvents, type Attempt } from '#domain/attempt/attempt.ts'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import { caseProgress, wasLaidOut } from '#domain/cases/case-progress.ts'
import { benchId, judgementId } from '#domain/cases/case-questions.ts'
import { caseSource } from '#domain/lesson/further-addresses.ts'
import { eventsOf } from '#tests/support/builders/learner-events.ts'

const outline = {
  id: 'summit',
  key: { a: 'jia-norms', b: 'ding-crisis', c: 'neither' },
} as const
const bench = benchId('summit')
const judgement = judgementId('summit')

function begun(attempt: string, question: string, source = caseSource('summit')): LearnerAction {
  return {
    kind: 'attempt-started',
    attempt,
    mode: 'check',
    source,
    questions: [question],
    seed: 1,
    contentVersion: 'c1',
  }
}
const laid = (attempt: string, placed: object): LearnerAction => ({
  kind: 'responded',
  attempt,
  question: bench,
  response: { placed },
})
const checked = (attempt: string, question = bench): LearnerAction => ({
  kind: 'checked',
  attempt,
  question,
})

function newestFirst(...actions: readonly LearnerAction[]): Attempt[] {
  return [...foldEvents(eventsOf(...actions)).attempts.values()].toReversed()
}

test('nothing done is nothing reached', () => {
  expect(caseProgress([], outline)).toEqual({
    cards: 3,
    placed: 0,
    isChecked: false,
    isJudged: false,
  })
  expect(wasLaidOut([], 'summit')).toBe(false)
})

test('cards on the bench are counted before it is checked', () => {
  const attempts = newestFirst(begun('t1', bench), laid('t1', { a: 'jia-norms', b: 'neither' }))
  expect(caseProgress(attempts, outline)).toMatchObject({ placed: 2, isChecked: false })
  expect(wasLaidOut(attempts, 'summit')).toBe(false)
})

test('the best of the checked tries counts, and a new try takes nothing away', () => {
  const attempts = newestFirst(
    begun('t1', bench),
    laid('t1', { a: 'jia-norms', b: 'ding-crisis', c: 'jia-norms' }),
    checked('t1'),
    begun('t2', bench),
    laid('t2', { a: 'neither', b: 'neither', c: 'neither' }),
    checked('t2'),
    begun('t3', bench),
    laid('t3', { a: 'neither' }),
  )
  expect(caseProgress(attempts, outline)).toMatchObject({ best: 2, placed: 1, isChecked: false })
  expect(wasLaidOut(attempts, 'summit')).toBe(true)
})

test('a judgement counts once it was compared', () => {
  const open = newestFirst(begun('j1', judgement))
  expect(caseProgress(open, outline).isJudged).toBe(false)
  const done = newestFirst(begun('j1', judgement), checked('j1', judgement))
  expect(caseProgress(done, outline)).toMatchObject({ isJudged: true, placed: 0 })
})

test('tries at other cases and other questions do not count', () => {
  const attempts = newestFirst(
    begun('t1', bench, caseSource('founding')),
    laid('t1', { a: 'jia-norms' }),
    checked('t1'),
    begun('t2', bench, 'border-cbms/seven-promises'),
    checked('t2'),
  )
  expect(caseProgress(attempts, outline)).toMatchObject({ placed: 0, isChecked: false })
  expect(wasLaidOut(attempts, 'summit')).toBe(false)
})

test('a response that is none is no card laid', () => {
  const attempts = newestFirst(begun('t1', bench), laid('t1', { a: 'nowhere' }))
  expect(caseProgress(attempts, outline).placed).toBe(0)
})
