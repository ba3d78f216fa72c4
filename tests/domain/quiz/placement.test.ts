import { expect, test } from 'vitest'
import { foldEvents } from '#domain/attempt/attempt.ts'
import type { Certainty } from '#domain/attempt/learner-event.ts'
import { placementOf, secureShare } from '#domain/quiz/placement.ts'
import { singleChoiceQuestion } from '#tests/support/builders/question-builders.ts'
import { eventsOf, startAction } from '#tests/support/builders/learner-events.ts'

/** Two questions a module; "two" is right, "one" is wrong. */
const modules = ['borders', 'summits', 'forces']
const questions = modules.flatMap((module) =>
  ['a', 'b'].map((name) => singleChoiceQuestion({ id: `${module}-${name}` })),
)
const bank = new Map(questions.map((question) => [question.id, question]))

type Given = readonly [question: string, option: string, certainty?: Certainty]

function advice(...given: readonly Given[]) {
  const events = eventsOf(
    { ...startAction, mode: 'test', source: 'placement', questions: questions.map(({ id }) => id) },
    ...given.map(([question, option, certainty]) => ({
      kind: 'responded' as const,
      attempt: 'a1',
      question,
      response: { choice: option },
      ...(certainty ? { certainty } : {}),
    })),
    { kind: 'handed-in', attempt: 'a1' },
  )
  const attempt = foldEvents(events).attempts.get('a1')
  if (!attempt) throw new Error('The attempt did not begin.')
  return placementOf(attempt, bank, modules, ({ id }) => id.split('-')[0])
}

const allRight: Given[] = questions.map(({ id }) => [id, 'two'])
const but = (...changed: readonly Given[]) =>
  advice(...allRight.filter(([id]) => !changed.some(([one]) => one === id)), ...changed)

test('the first module that is not secure is the one to begin with', () => {
  expect(but(['summits-b', 'one'], ['forces-a', 'one']).start).toBe('summits')
})

test('a person who knows everything is sent to no module', () => {
  const { start, rows } = advice(...allRight)
  expect(start).toBeUndefined()
  expect(rows.map(({ share, isSecure }) => [share, isSecure])).toEqual([
    [1, true],
    [1, true],
    [1, true],
  ])
})

test('a person who answers nothing begins at the beginning', () => {
  expect(advice().start).toBe('borders')
})

test('one right answer given unsure still leaves a module secure, two do not', () => {
  const once = but(['borders-a', 'two', 1])
  expect(once.rows[0]?.share).toBe(secureShare)
  expect(once.start).toBeUndefined()
  expect(but(['borders-a', 'two', 1], ['borders-b', 'two', 1]).start).toBe('borders')
})

test('being sure of a wrong answer earns nothing', () => {
  const { rows } = but(['forces-a', 'one', 3])
  expect(rows[2]).toEqual({ module: 'forces', asked: 2, share: 0.5, isSecure: false })
})

test('a module of which nothing was asked is not judged', () => {
  const attempt = but().rows
  expect(attempt).toHaveLength(3)
  const none = placementOf(
    { questions: [], responses: new Map() } as unknown as Parameters<typeof placementOf>[0],
    bank,
    modules,
    () => undefined,
  )
  expect(none).toEqual({ rows: [], start: undefined })
})
