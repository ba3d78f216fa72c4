import { expect, test } from 'vitest'
import { inHand, nextInHand, onRow, place, takeBack } from '#domain/cases/bench.ts'

const cards = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

test('a card is laid, moved to another row and taken back, and nothing given is changed', () => {
  const empty = {}
  const laid = place(empty, 'a', 'x')
  const moved = place(laid, 'a', 'y')
  expect([empty, laid, moved, takeBack(moved, 'a')]).toEqual([{}, { a: 'x' }, { a: 'y' }, {}])
  expect(takeBack(laid, 'b')).toEqual({ a: 'x' })
})

test('cards lie on a row in the order in which they were laid', () => {
  const placed = place(place(place({}, 'b', 'x'), 'a', 'x'), 'b', 'x')
  expect(ids(onRow(cards, placed, 'x'))).toEqual(['a', 'b'])
  expect(onRow(cards, placed, 'y')).toEqual([])
})

test('a row of a card that is no longer in the case shows nothing', () => {
  expect(onRow(cards, { gone: 'x' }, 'x')).toEqual([])
})

test('the hand keeps the order of the cards', () => {
  expect(ids(inHand(cards, {}))).toEqual(['a', 'b', 'c'])
  expect(ids(inHand(cards, { b: 'x' }))).toEqual(['a', 'c'])
})

test.each([
  [{ a: 'x' }, 'a', 'b'],
  [{ a: 'x', b: 'x' }, 'a', 'c'],
  [{ c: 'x' }, 'c', 'a'],
  [{ a: 'x', c: 'x' }, 'c', 'b'],
  [{ a: 'x', b: 'x', c: 'x' }, 'b', undefined],
])('with %j laid, %s is followed by %s', (placed, after, next) => {
  expect(nextInHand(cards, placed, after)).toBe(next)
})
