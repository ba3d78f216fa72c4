import { expect, test } from 'vitest'
import { foldEvents, type Attempt } from '#domain/attempt/attempt.ts'
import { isSolved } from '#domain/source-lab/is-solved.ts'
import { eventsOf, startAction } from '#tests/support/builders/learner-events.ts'
import { conflictAsWritten, sampleExercise } from '#tests/support/builders/sample-exercise.ts'

function attemptWith(response: unknown, checked = true): Attempt {
  const question = 'which-year'
  const log = eventsOf(
    { ...startAction, mode: 'check', source: 'source-lab/which-year', questions: [question] },
    { kind: 'responded', attempt: 'a1', question, response },
    ...(checked ? [{ kind: 'checked' as const, attempt: 'a1', question }] : []),
  )
  const attempt = foldEvents(log).attempts.get('a1')
  if (!attempt) throw new Error('The attempt was not begun.')
  return attempt
}

const { question } = sampleExercise()
const right = attemptWith({ choice: 'early' })
const wrong = attemptWith({ choice: 'late' })

test('full marks once are enough, whatever came before or after', () => {
  expect(isSolved([right], question)).toBe(true)
  expect(isSolved([wrong, right, wrong], question)).toBe(true)
  expect(isSolved([wrong], question)).toBe(false)
  expect(isSolved([], question)).toBe(false)
})

test('a right answer that was not checked solves nothing', () => {
  expect(isSolved([attemptWith({ choice: 'early' }, false)], question)).toBe(false)
})

test('part of the marks is not solved', () => {
  const conflict = sampleExercise(conflictAsWritten()).question
  const answer = (slip: string) => attemptWith({ parts: { year: 'early', slip } })
  expect(isSolved([answer('late')], conflict)).toBe(false)
  expect(isSolved([answer('early')], conflict)).toBe(true)
})
