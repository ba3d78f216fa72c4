import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom, seedFrom, shuffle } from '#domain/base/seeded-random.ts'

function drawn(seed: number): number[] {
  return Array.from({ length: 5 }, seededRandom(seed))
}

const ascending = (one: number, other: number) => one - other

test('the generator gives the published first numbers of mulberry32', () => {
  expect(seededRandom(0)()).toBe(0.26642920868471265)
  expect(seededRandom(1)()).toBe(0.6270739405881613)
})

test('the same seed gives the same numbers, and seeds count modulo 2^32', () => {
  expect(drawn(42)).toEqual(drawn(42))
  expect(drawn(42)).toEqual(drawn(42 + 2 ** 32))
  expect(drawn(42)).not.toEqual(drawn(43))
})

test('numbers stay in [0, 1)', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const number = seededRandom(seed)()
      expect(number).toBeGreaterThanOrEqual(0)
      expect(number).toBeLessThan(1)
    }),
  )
})

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('a seed from the word "%s" is its published FNV-1a hash', (word, hash) => {
  expect(seedFrom(word)).toBe(hash)
})

test('one attempt seed gives two questions different seeds, and two attempts differ', () => {
  expect(seedFrom('first-question', 7)).not.toBe(seedFrom('second-question', 7))
  expect(seedFrom('first-question', 7)).not.toBe(seedFrom('first-question', 8))
})

test('a shuffle keeps every member and leaves the given list alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
      const before = [...items]
      const mixed = shuffle(items, seededRandom(seed))
      expect(mixed.toSorted(ascending)).toEqual(before.toSorted(ascending))
      expect(items).toEqual(before)
    }),
  )
})

test('every order of three comes up about equally often', () => {
  const random = seededRandom(2001)
  const counts = new Map<string, number>()
  for (let round = 0; round < 6000; round += 1) {
    const order = shuffle(['a', 'b', 'c'], random).join('')
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  expect(counts.size).toBe(6)
  for (const count of counts.values()) {
    expect(count).toBeGreaterThan(880)
    expect(count).toBeLessThan(1120)
  }
})
