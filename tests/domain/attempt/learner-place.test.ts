import * as v from 'valibot'
import { expect, test } from 'vitest'
import { learnerPlaceSchema } from '#domain/attempt/learner-place.ts'

test.each(['/', '/learn/border-cbms/first', '/quiz/a?b=c'])('%s is a place here', (path) => {
  expect(v.is(learnerPlaceSchema, { path })).toBe(true)
})

test.each([
  '',
  'learn',
  '//evil.test',
  '/\\evil.test',
  'https://evil.test',
  '/a b',
  'javascript:1',
])('%s is not a place here', (path) => {
  expect(v.is(learnerPlaceSchema, { path })).toBe(false)
})
