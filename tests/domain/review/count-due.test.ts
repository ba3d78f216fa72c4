import { expect, test } from 'vitest'
import { foldEvents } from '#domain/attempt/attempt.ts'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'
import { answerHistory } from '#domain/review/answer-history.ts'
import { countDue } from '#domain/review/count-due.ts'
import { dueOn } from '#domain/review/due.ts'
import { scheduleOf } from '#domain/review/schedule.ts'
import { dayMs } from '#domain/study/learner-day.ts'
import { eventOf, oneOfEachStudy, startAction } from '#tests/support/builders/learner-events.ts'
import { singleChoiceQuestion } from '#tests/support/builders/question-builders.ts'
import { facets } from '#tests/support/review/due-items.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const bank = new Map(ids.map((id) => [id, singleChoiceQuestion({ id })]))

/** Each question answered once, one a day from day 0, and a card on the first; then a plan. */
function recordWith(dailyCap: number, more: readonly LearnerEvent[] = []) {
  const answered = ids.flatMap((question, day) => {
    const at = day * dayMs
    const attempt = `at-${question}`
    const asked = { attempt, questions: [question] }
    return [
      eventOf({ ...startAction, ...asked }, day * 3 + 1, { at }),
      eventOf({ kind: 'responded', attempt, question, response: { choice: 'two' } }, day * 3 + 2, {
        at,
      }),
      eventOf({ kind: 'checked', attempt, question }, day * 3 + 3, { at }),
    ]
  })
  const rated = eventOf(oneOfEachStudy.rated, 100, { at: 0 })
  const planned = eventOf({ ...oneOfEachStudy.planned, dailyCap }, 101)
  return foldEvents([...answered, rated, planned, ...more])
}

test.each([1, 3, 5, 7, 12])('on day %i as many are due as the review lists', (day) => {
  const record = recordWith(5)
  const schedule = scheduleOf(answerHistory(record, bank), record.study.cards, {
    retention: 0.9,
    offset: 0,
  })
  const list = dueOn(schedule, () => facets(), { today: day, dailyCap: 5 })
  expect(countDue(record, bank, { now: day * dayMs, offset: 0 })).toBe(list.items.length)
})

test('the cap holds, and what was reviewed today counts against it', () => {
  const now = 40 * dayMs
  expect(countDue(recordWith(200), bank, { now, offset: 0 })).toBe(ids.length + 1)
  expect(countDue(recordWith(5), bank, { now, offset: 0 })).toBe(5)
  const again = eventOf({ ...oneOfEachStudy.rated, rating: 'known' }, 200, { at: now })
  expect(countDue(recordWith(5, [again]), bank, { now, offset: 0 })).toBe(4)
})

test('the day begins at the learner’s own midnight', () => {
  const record = recordWith(200)
  const lastMinute = 2 * dayMs - 60_000
  const atHome = countDue(record, bank, { now: lastMinute, offset: 0 })
  expect(countDue(record, bank, { now: lastMinute, offset: 120 })).toBeGreaterThanOrEqual(atHome)
})
