import { expect, test } from 'vitest'
import type { ExamPlan, PlannedDay } from '#domain/plan/make-plan.ts'
import type { Work } from '#domain/plan/study-left.ts'
import {
  dayLabel,
  leftOutWords,
  minutesWords,
  planTotals,
  retentionWords,
  reviewWords,
  totalsWords,
} from '#features/plan/plan-words.ts'

const lesson: Work = { kind: 'lesson', id: 'm/a', minutes: 8, items: 4 }
const quiz: Work = { kind: 'quiz', id: 'm', minutes: 12, items: 12 }

function dayOf(change: Partial<PlannedDay>): PlannedDay {
  return { day: '2026-12-01', work: [], reviews: 0, mixed: 0, minutes: 0, ...change }
}
function leavingOut(days: number, ...works: readonly Work[]): ExamPlan {
  return {
    days: Array.from({ length: days }, () => dayOf({})),
    leftOut: works.map((work) => ({ work, why: 'no-room' })),
    firstReviews: [],
    reviewsLeftOut: 0,
    mixedFrom: undefined,
  }
}

test('days and minutes as people say them', () => {
  expect(dayLabel('2026-12-01')).toBe('Tuesday 1 December 2026')
  expect(dayLabel('2028-02-29')).toBe('Tuesday 29 February 2028')
  expect([0, 59, 60, 135].map(minutesWords)).toEqual(['0 min', '59 min', '1 h', '2 h 15 min'])
})

test('reviews are named, the mixed ones as such', () => {
  expect(reviewWords({ reviews: 1, mixed: 0 })).toBe('Review 1 item')
  expect(reviewWords({ reviews: 12, mixed: 0 })).toBe('Review 12 items')
  expect(reviewWords({ reviews: 0, mixed: 30 })).toBe('Mixed review of 30 items')
  expect(reviewWords({ reviews: 0, mixed: 0 })).toBe('')
})

test('the totals count what is there and leave out what is not', () => {
  const days = [
    dayOf({ work: [lesson, quiz], reviews: 5, minutes: 25 }),
    dayOf({}),
    dayOf({ mixed: 40, minutes: 40 }),
  ]
  expect(totalsWords(planTotals(days))).toBe(
    '1 lesson, 1 quiz and 45 reviews on 2 days: about 1 h 5 min in all, 40 min on the longest day.',
  )
  expect(totalsWords(planTotals([dayOf({ reviews: 2, minutes: 2 })]))).toBe(
    '2 reviews on 1 day: about 2 min in all, 2 min on the longest day.',
  )
  expect(totalsWords(planTotals([dayOf({})]))).toBe('There is nothing to plan.')
})

test('what is left out is told with the days and the cap', () => {
  expect(leftOutWords(leavingOut(3, lesson, lesson, quiz), 30)).toBe(
    '2 lessons and 1 quiz do not fit into 3 days at 30 minutes a day.',
  )
  expect(leftOutWords(leavingOut(1, lesson), 5)).toBe(
    '1 lesson does not fit into 1 day at 5 minutes a day.',
  )
})

test('a target says what it buys and what it costs against the usual one', () => {
  expect(retentionWords(90)).toMatch(/About 90 of 100 .* This is the usual target\.$/)
  const cost = (percent: number) => Number(/about (\d+)\.$/.exec(retentionWords(percent))?.[1])
  expect(cost(95)).toBeGreaterThan(200)
  expect(cost(80)).toBeLessThan(50)
})
