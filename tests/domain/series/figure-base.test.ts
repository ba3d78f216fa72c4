import { expect, test } from 'vitest'
import { countInWords, groupDigits, listInWords } from '#domain/series/figure-base.ts'

test('lists are read as in a sentence', () => {
  expect(listInWords(['Russia'])).toBe('Russia')
  expect(listInWords(['Russia', 'Kazakhstan'])).toBe('Russia and Kazakhstan')
  expect(listInWords(['a', 'b', 'c'])).toBe('a, b and c')
})

test('small counts are words, thousands have a comma', () => {
  expect(countInWords(3)).toBe('three')
  expect(countInWords(7000)).toBe('7,000')
  expect(groupDigits(1234567)).toBe('1,234,567')
  expect(groupDigits(100)).toBe('100')
})
