import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  countsUnder,
  perCent,
  startsOf,
  totalOf,
  wordCountsSchema,
} from '#domain/series/words/word-count.ts'

const counts = { 'jia.3.1': 57, 'jia.3.a.1': 176, 'jia.3.a.2': 199, 'jia.3.b.1': 153 }

test('a heading has the paragraphs directly under it, and none of those under its parts', () => {
  expect(countsUnder(counts, ['jia.3'])).toEqual([57])
  expect(countsUnder(counts, ['jia.3.a'])).toEqual([176, 199])
  expect(countsUnder(counts, ['jia.3', 'jia.3.b'])).toEqual([57, 153])
  expect(countsUnder(counts, ['ding.3'])).toEqual([])
})

test('lengths laid end to end begin where the one before ends, with or without a gap', () => {
  expect(startsOf([5, 3, 2])).toEqual([0, 5, 8])
  expect(startsOf([5, 3, 2], 1)).toEqual([0, 6, 10])
  expect(startsOf([69, 180], -20)).toEqual([0, 49])
})

test('totals and shares are computed, shares to one decimal', () => {
  expect(totalOf([])).toBe(0)
  expect(totalOf([176, 199])).toBe(375)
  expect(perCent(153, 4652)).toBe('3.3')
  expect(perCent(47, 4652)).toBe('1.0')
})

test('a count belongs to a paragraph and is a whole number of words', () => {
  expect(v.safeParse(wordCountsSchema, { 'jia.0.1': 113 }).success).toBe(true)
  for (const wrong of [{ intro: 113 }, { 'jia.0.1': 0 }, { 'jia.0.1': 11.5 }])
    expect(v.safeParse(wordCountsSchema, wrong).success).toBe(false)
})
