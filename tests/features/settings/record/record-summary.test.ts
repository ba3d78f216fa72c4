import { expect, test } from 'vitest'
import { emptyRecord, foldEvents } from '#domain/attempt/attempt.ts'
import { sizeInWords, summariseRecord } from '#features/settings/record/record-summary.ts'
import { eventOf, respondAction, startAction } from '#tests/support/builders/learner-events.ts'

test('an answer changed counts once, and the oldest event dates the record whatever its order', () => {
  const events = [
    eventOf(startAction, 1, { at: 500 }),
    eventOf(respondAction('q1', 'x'), 2, { at: 400 }),
    eventOf(respondAction('q1', 'y'), 3, { at: 600 }),
  ]
  const summary = summariseRecord(foldEvents(events), events)
  expect(summary).toMatchObject({ answers: 1, attempts: 1, lessonsRead: 0, since: 400 })
  expect(summary.size).toBe(JSON.stringify(events).length)
})

test('the size counts bytes, not letters', () => {
  const plain = [eventOf(respondAction('q1', 'oo'), 1)]
  const other = [eventOf(respondAction('q1', '上海'), 1)]
  const size = (events: typeof plain) => summariseRecord(emptyRecord, events).size
  expect(size(other) - size(plain)).toBe(4)
})

test('an empty record has no beginning and no size', () => {
  const empty = {
    answers: 0,
    attempts: 0,
    lessonsRead: 0,
    cardsRated: 0,
    notes: 0,
    bookmarks: 0,
    since: undefined,
    size: 0,
  }
  expect(summariseRecord(emptyRecord, [])).toEqual(empty)
})

test.each([
  [0, '0 kB'],
  [999, 'under 1 kB'],
  [1_000, '1.0 kB'],
  [9_949, '9.9 kB'],
  [512_400, '512 kB'],
  [2_340_000, '2.3 MB'],
])('%i bytes read as %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words)
})
