import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from '#domain/base/seeded-random.ts'
import { order } from '#domain/question-kinds/order.ts'
import { parseQuestion } from '#domain/question/question-schema.ts'
import { questionArbitraries } from '#tests/support/builders/question-arbitraries.ts'
import { orderItem, orderQuestion } from '#tests/support/builders/question-builders.ts'

const abcd = orderQuestion({ items: ['a', 'b', 'c', 'd'].map((id, at) => orderItem(id, at + 1)) })

function scoreOf(letters: string): number | undefined {
  const grade = order.grade(abcd, { order: letters.split('') })
  return grade.status === 'graded' ? grade.score : undefined
}

/** Share of concordant pairs c of four items, and τ = 2c − 1. */
test.each([
  ['abcd', 6 / 6],
  ['bacd', 5 / 6],
  ['abdc', 5 / 6],
  ['dabc', 3 / 6],
  ['bcda', 3 / 6],
  ['cdab', 2 / 6],
  ['dcba', 0],
])('the order %s has the share of right pairs %d and scores max(0, τ)', (letters, pairs) => {
  expect(scoreOf(letters)).toBeCloseTo(Math.max(0, 2 * pairs - 1), 12)
})

test('each part is the share of its own pairs that stand right', () => {
  expect(order.grade(abcd, { order: ['b', 'a', 'c', 'd'] })).toMatchObject({
    parts: [
      { id: 'b', score: 2 / 3 },
      { id: 'a', score: 2 / 3 },
      { id: 'c', score: 1 },
      { id: 'd', score: 1 },
    ],
  })
})

test.each([
  [['a', 'b', 'c'], '1 item still needs a place.'],
  [['a'], '3 items still need a place.'],
  [[], '4 items still need a place.'],
])('with only %j placed it is incomplete', (placed, missing) => {
  expect(order.grade(abcd, { order: placed })).toEqual({ status: 'incomplete', missing })
})

test('without a response it is incomplete', () => {
  expect(order.grade(abcd, undefined)).toEqual({
    status: 'incomplete',
    missing: 'Put the items in order first.',
  })
})

test('leaving the items as they are shown never pays, whatever the seed', () => {
  fc.assert(
    fc.property(questionArbitraries.order, fc.nat(), (question, seed) => {
      const shown = order.arrange(question, seededRandom(seed)).items.map((item) => item.id)
      expect(order.grade(question, { order: shown })).toMatchObject({ score: 0 })
    }),
  )
})

test('arranging brings up many orders, not one', () => {
  const seen = new Set<string>()
  for (let seed = 0; seed < 200; seed += 1) {
    const shown = order.arrange(abcd, seededRandom(seed))
    seen.add(shown.items.map((item) => item.id).join(''))
  }
  expect(seen.size).toBeGreaterThanOrEqual(12)
})

test('the key of an arranged question is still the right order', () => {
  expect(order.key(order.arrange(abcd, seededRandom(3)))).toEqual({ order: ['a', 'b', 'c', 'd'] })
})

test.each([
  [{ order: ['a', 'b', 'c', 'e'] }],
  [{ order: ['a', 'a', 'b', 'c'] }],
  [{ order: 'abcd' }],
  [{ order: [1, 2, 3, 4] }],
  [['a', 'b', 'c', 'd']],
])('%j is no response to it', (raw) => {
  expect(order.readResponse(abcd, raw)).toBeUndefined()
})

test('a response is described from first to last', () => {
  expect(order.describe(abcd, { order: ['b', 'a'] })).toBe('Event b, then Event a')
  expect(order.describe(abcd, { order: [] })).toBe('No answer')
})

test('items written in their right order are given their places', () => {
  const written = abcd.items.map(({ place: _place, ...item }) => item)
  expect(parseQuestion({ ...abcd, items: written })).toEqual({ ok: true, value: abcd })
})

test.each([
  ['items has fewer than three items', [orderItem('a', 1), orderItem('b', 2)]],
  ['items has two items with one id', [orderItem('a', 1), orderItem('a', 2), orderItem('b', 3)]],
  [
    'items has places that do not run from 1 without a gap',
    [orderItem('a', 1), orderItem('b', 2), orderItem('c', 4)],
  ],
])('the schema says "%s"', (sentence, items) => {
  expect(parseQuestion(orderQuestion({ items }))).toEqual({ ok: false, problems: [sentence] })
})
