import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allowedSlips, createVocabulary, slipsBetween } from '#domain/find/vocabulary.ts'

const words = ['kirghizia', 'kyrgyzstan', 'almaty', 'border', 'bordered', '1996', '上海']
const vocabulary = createVocabulary(new Map(words.map((word) => [word, word.toUpperCase()])))

test('a word is known whole or as a beginning', () => {
  for (const known of [...words, 'kirg', 'b', '19']) expect(vocabulary.begins(known)).toBe(true)
  for (const unknown of ['kirgizia', 'zebra', 'borders', 'aaa'])
    expect(vocabulary.begins(unknown)).toBe(false)
})

test('short words, numbers and Chinese allow no slip', () => {
  expect(['sco', '1996', '上海五国', 'oil2'].map(allowedSlips)).toEqual([0, 0, 0, 0])
  expect(['iran', 'moscow', 'kirgizia'].map(allowedSlips)).toEqual([1, 1, 2])
  expect(vocabulary.near('1997', 3)).toEqual([])
})

test('near words come as they are written, the nearest first, also for a beginning', () => {
  expect(vocabulary.near('kirgizia', 1)).toEqual([
    { term: 'kirghizia', written: 'KIRGHIZIA', slips: 1 },
  ])
  expect(vocabulary.near('kirgi', 2).map(({ term }) => term)).toContain('kirghizia')
  expect(vocabulary.near('bordr', 2).map(({ term }) => term)).toEqual(['border', 'bordered'])
  expect(vocabulary.near('zzzzzz', 3)).toEqual([])
})

/** Levenshtein's distance by its definition, to every beginning. */
function slowly(asked: string, word: string): number {
  const distance = (one: string, other: string): number => {
    if (one === '' || other === '') return one.length + other.length
    const same = one.at(-1) === other.at(-1) ? 0 : 1
    return Math.min(
      distance(one.slice(0, -1), other.slice(0, -1)) + same,
      distance(one.slice(0, -1), other) + 1,
      distance(one, other.slice(0, -1)) + 1,
    )
  }
  const beginnings = Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end))
  return Math.min(...beginnings.map((part) => distance(asked, part)))
}

test('the distance is the least to any beginning of the word, as far as it is asked for', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 })
  fc.assert(
    fc.property(letters, letters, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
      expect(slipsBetween(one, other, most)).toBe(Math.min(slowly(one, other), most + 1))
    }),
  )
})

test('a word of any length costs little', () => {
  expect(slipsBetween('a'.repeat(10_000), 'a', 2)).toBe(3)
})
