import { expect, test } from 'vitest'
import { applyEvent, emptyRecord, foldEvents } from '#domain/attempt/attempt.ts'
import type { LearnerAction } from '#domain/attempt/learner-event.ts'
import { applyStudyEvent, emptyStudy, keptNotes } from '#domain/study/study-record.ts'
import { isStudyEvent } from '#domain/study/study-event.ts'
import { eventOf, eventsOf, oneOfEachStudy } from '#tests/support/builders/learner-events.ts'

const { rated, noted, bookmarked, planned } = oneOfEachStudy
const studyOf = (...actions: readonly LearnerAction[]) => foldEvents(eventsOf(...actions)).study

test('every rating of a card is kept in order', () => {
  const study = studyOf(rated, { ...rated, rating: 'known' })
  expect(study.cards.get(rated.term)).toEqual([
    { term: rated.term, direction: rated.direction, rating: 'not-yet', at: 1_000 },
    { term: rated.term, direction: rated.direction, rating: 'known', at: 2_000 },
  ])
})

test('a note stays at its place, and what it said before is not lost', () => {
  const study = studyOf(noted, { ...noted, text: 'Second.', place: '/elsewhere/' })
  expect(keptNotes(study)).toEqual([
    {
      id: noted.note,
      place: noted.place,
      text: 'Second.',
      writtenAt: 1_000,
      changedAt: 2_000,
      earlier: [noted.text],
    },
  ])
})

test('a note whose text was taken away is kept no more, and can come back', () => {
  const away = [noted, { ...noted, text: '' }]
  expect(keptNotes(studyOf(...away))).toEqual([])
  expect(keptNotes(studyOf(...away, noted))).toHaveLength(1)
})

test('a bookmark is set and taken away', () => {
  expect([...studyOf(bookmarked).bookmarks]).toEqual([[bookmarked.place, 1_000]])
  expect(studyOf(bookmarked, { ...bookmarked, bookmarked: false }).bookmarks.size).toBe(0)
})

test('the latest plan counts', () => {
  const { kind: _, ...plan } = planned
  expect(studyOf({ ...planned, exam: null, dailyCap: 5 }, planned).plan).toEqual(plan)
})

test('what changes nothing gives back the same record', () => {
  for (const action of [noted, bookmarked, planned]) {
    const before = applyEvent(emptyRecord, eventOf(action, 1))
    expect(before).not.toBe(emptyRecord)
    expect(applyEvent(before, eventOf(action, 2))).toBe(before)
  }
  const nothing = eventOf({ ...noted, text: '' }, 1)
  if (!isStudyEvent(nothing)) throw new Error('not a study event')
  expect(applyStudyEvent(emptyStudy, nothing)).toBe(emptyStudy)
})
