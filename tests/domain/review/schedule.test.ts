import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeEvents } from '#domain/attempt/attempt-log.ts'
import { foldEvents } from '#domain/attempt/attempt.ts'
import type { LearnerEvent } from '#domain/attempt/learner-event.ts'
import type { Question } from '#domain/question/question.ts'
import { answerHistory } from '#domain/review/answer-history.ts'
import { cardItem } from '#domain/review/review-item.ts'
import {
  answeredOn,
  chanceOn,
  nextDays,
  ratingOf,
  scheduleOf,
  type Schedule,
  type ScheduleSettings,
} from '#domain/review/schedule.ts'
import type { RatedCard } from '#domain/study/study-record.ts'
import { dayMs, dayOf, minuteMs } from '#domain/study/learner-day.ts'
import { Rating } from 'ts-fsrs'
import {
  firstMidnight,
  runDirectly,
  simulateLearner,
  type DirectCard,
} from '#tests/support/review/simulated-learner.ts'

function scheduleFrom(
  events: readonly LearnerEvent[],
  questions: ReadonlyMap<string, Question>,
  settings: ScheduleSettings,
): Schedule {
  const record = foldEvents(events)
  return scheduleOf(answerHistory(record, questions), record.study.cards, settings)
}

function plainly(schedule: Schedule) {
  return [...schedule.values()]
    .map(({ item, card, stability, dueDay, reviews }) => ({
      item,
      due: card.due.getTime(),
      stability,
      dueDay,
      reviews: reviews.length,
    }))
    .sort((one, other) => (one.item < other.item ? -1 : 1))
}

const settings = [
  { seed: 1996, retention: 0.9, offset: 0 },
  { seed: 2001, retention: 0.8, offset: 480 },
  { seed: 2017, retention: 0.95, offset: -300 },
]

test.for(settings)(
  'sixty days of learner $seed are scheduled as ts-fsrs does it by itself, every due time and stability',
  ({ seed, retention, offset }) => {
    const { events, evidence, questions } = simulateLearner({ seed, items: 60, retention, offset })
    expect(evidence.length).toBeGreaterThan(200)
    for (let day = 1; day <= 60; day += 1) {
      const until = firstMidnight + day * dayMs - offset * minuteMs
      const direct = runDirectly(
        evidence.filter(({ at }) => at < until),
        retention,
        offset,
      )
      const ours = scheduleFrom(
        events.filter(({ at }) => at < until),
        questions,
        { retention, offset },
      )
      const found = new Map<string, DirectCard>()
      for (const { item, card, stability } of ours.values())
        found.set(item, { due: card.due.getTime(), stability })
      expect(found).toEqual(direct)
    }
  },
)

test('any split and shuffle of a log, pieces given twice too, is scheduled the same', () => {
  const learner = simulateLearner({ seed: 26, items: 8 })
  const how = { retention: 0.9, offset: 60 }
  const whole = plainly(scheduleFrom(learner.events, learner.questions, how))
  expect(whole.length).toBe(8)
  const shares = fc.array(fc.nat(3), {
    minLength: learner.events.length,
    maxLength: learner.events.length,
  })
  const shuffled = fc.shuffledSubarray([...learner.events], { minLength: learner.events.length })
  fc.assert(
    fc.property(shuffled, shares, (events, share) => {
      // 3 stands for both: such an event is in either log.
      const one = events.filter((_, at) => share[at] !== 1)
      const other = events.filter((_, at) => share[at] === 1 || share[at] === 3)
      const merged = mergeEvents(one, other)
      expect(plainly(scheduleFrom(merged, learner.questions, how))).toEqual(whole)
    }),
    { numRuns: 1_000, seed: 1996 },
  )
})

test('a log read in full and a log that grew answer by answer give one schedule', () => {
  const { events, questions } = simulateLearner({ seed: 5, items: 6, days: 20 })
  const how = { retention: 0.85, offset: 0 }
  const grown = events.map((_, at) => scheduleFrom(events.slice(0, at + 1), questions, how)).at(-1)
  expect(grown && plainly(grown)).toEqual(plainly(scheduleFrom(events, questions, how)))
})

const noon = firstMidnight + dayMs / 2
const today = dayOf(noon, 0)
const rated = (at: number, rating: RatedCard['rating']): RatedCard => ({
  term: 'cbm',
  direction: 'term-definition',
  rating,
  at,
})
const cardsOf = (...ratings: readonly RatedCard[]) => new Map([['cbm', ratings]])

function cardSchedule(retention: number, ...ratings: readonly RatedCard[]) {
  const found = scheduleOf([], cardsOf(...ratings), { retention, offset: 0 })
  const scheduled = found.get(cardItem('cbm', 'term-definition'))
  if (!scheduled) throw new Error('the card is not scheduled')
  return scheduled
}

test('another wanted chance moves the due day at once and leaves the memory as it is', () => {
  const ratings = [rated(noon, 'known'), rated(noon + 3 * dayMs, 'known')]
  const found = [0.8, 0.9, 0.95].map((retention) => cardSchedule(retention, ...ratings))
  const days = found.map(({ dueDay }) => dueDay - today - 3)
  expect(days).toEqual([...days].sort((one, other) => other - one))
  expect(new Set(days).size).toBe(3)
  expect(new Set(found.map(({ stability }) => stability)).size).toBe(1)
})

test('a card not yet known comes tomorrow, a known one after three days', () => {
  expect(cardSchedule(0.9, rated(noon, 'not-yet')).dueDay).toBe(today + 1)
  expect(cardSchedule(0.9, rated(noon, 'known')).dueDay).toBe(today + 3)
})

test('what comes next is told as it then is, for a miss, a hard and a right answer', () => {
  const before = cardSchedule(0.9, rated(noon, 'known'))
  const days = nextDays(today + 3, before, 0.9)
  const at = noon + 3 * dayMs
  const then = (rating: RatedCard['rating']) =>
    cardSchedule(0.9, rated(noon, 'known'), rated(at, rating)).dueDay - today - 3
  expect([days.missed, days.right]).toEqual([then('not-yet'), then('known')])
  expect(days.hard).toBeGreaterThan(days.missed)
  expect(days.hard).toBeLessThan(days.right)
  expect(answeredOn(today + 3, before.card, Rating.Good, 0.9).reps).toBe(2)
})

test('the chance of knowing is whole on the day, nine in ten once its stability has passed, and falls', () => {
  const { last } = cardSchedule(0.9, rated(noon, 'known'))
  const chance = (day: number) => chanceOn(day, { last, stability: 10 })
  expect(chance(today)).toBe(1)
  expect(chance(today - 5)).toBe(1)
  expect(chance(today + 10)).toBeCloseTo(0.9, 5)
  expect(chance(today + 40)).toBeLessThan(chance(today + 20))
})

test('the schedule is the same object until an answer, a card or a setting differs', () => {
  const { events, questions } = simulateLearner({ seed: 3, items: 6, days: 10 })
  const record = foldEvents(events)
  const history = answerHistory(record, questions)
  const { cards } = record.study
  const how = { retention: 0.9, offset: 0 }
  const first = scheduleOf(history, cards, how)
  expect(scheduleOf([...history], cards, { ...how })).toBe(first)
  const others = [
    scheduleOf(history.slice(1), cards, how),
    scheduleOf(history, new Map(), how),
    scheduleOf(history, cards, { ...how, retention: 0.8 }),
    scheduleOf(history, cards, { ...how, offset: 600 }),
  ]
  for (const other of others) expect(plainly(other)).not.toEqual(plainly(first))
})

test('nothing is easy', () => {
  expect(new Set(Object.values(ratingOf))).toEqual(
    new Set([Rating.Again, Rating.Hard, Rating.Good]),
  )
})
