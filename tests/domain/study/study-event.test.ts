import * as v from 'valibot'
import { expect, test } from 'vitest'
import { learnerEventSchema } from '#domain/attempt/learner-event.ts'
import { isStudyEvent, longestNote } from '#domain/study/study-event.ts'
import { eventOf, oneOfEachStudy, startAction } from '#tests/support/builders/learner-events.ts'

const accepts = (event: unknown) => v.is(learnerEventSchema, event)
const { rated, noted, bookmarked, planned } = oneOfEachStudy

test('study events are events of the log, told apart from those of attempts', () => {
  for (const action of Object.values(oneOfEachStudy)) {
    expect(accepts(eventOf(action, 1))).toBe(true)
    expect(isStudyEvent(eventOf(action, 1))).toBe(true)
  }
  expect(isStudyEvent(eventOf(startAction, 1))).toBe(false)
})

test('a place is an address of the course, never one elsewhere or with spaces', () => {
  for (const place of ['/q/night-report/', '/learn/a/b/#part'])
    expect(accepts({ ...eventOf(bookmarked, 1), place })).toBe(true)
  for (const place of ['https://example.org/', 'q/night-report', '/a b', '/\\example', ''])
    expect(accepts({ ...eventOf(bookmarked, 1), place })).toBe(false)
})

test('a note has an end', () => {
  expect(accepts({ ...eventOf(noted, 1), text: 'x'.repeat(longestNote) })).toBe(true)
  expect(accepts({ ...eventOf(noted, 1), text: 'x'.repeat(longestNote + 1) })).toBe(false)
})

test.each([
  ['an exam on no day of the calendar', { ...planned, exam: '2026-13-01' }],
  ['a cap of nothing', { ...planned, dailyCap: 0 }],
  ['half an item a day', { ...planned, dailyCap: 7.5 }],
  ['certainty of knowing', { ...planned, retention: 1 }],
  ['a rating that is none', { ...rated, rating: 'nearly' }],
  ['a direction that is none', { ...rated, direction: 'russian-chinese' }],
])('%s is refused', (_, action) => {
  expect(accepts(eventOf(action as typeof planned, 1))).toBe(false)
})
