import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayFromNumber, weekdayOf } from '#domain/plan/calendar-day.ts'
import { firstGap } from '#domain/plan/first-gap.ts'
import { capThatFits, makePlan, type ExamPlan } from '#domain/plan/make-plan.ts'
import type { PlanSetting } from '#domain/plan/plan-sheet.ts'
import type { KnownItem, StudyLeft, Work } from '#domain/plan/study-left.ts'
import { dayNumber } from '#domain/series/calendar-date.ts'

const today = '2026-11-25'
const start = dayNumber(today)

function lesson(id: string, minutes = 8, items = 4): Work {
  return { kind: 'lesson', id, minutes, items }
}
const lessons = (count: number) => Array.from({ length: count }, (_, at) => lesson(`m/l${at}`))
const nothing: StudyLeft = { work: [], items: [], minutesToday: 0 }
const examIn = (days: number): PlanSetting => ({
  today,
  exam: dayFromNumber(start + days),
  dailyCap: 30,
})

function plannedIds({ days }: ExamPlan): string[] {
  return days.flatMap(({ work }) => work.map(({ id }) => id))
}

const anyWork = fc
  .array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 25 }), fc.nat(12)), { maxLength: 40 })
  .map((rows) =>
    rows.map(([isQuiz, minutes, items], at): Work => {
      return { kind: isQuiz ? 'quiz' : 'lesson', id: `w${at}`, minutes, items }
    }),
  )
const anyItem: fc.Arbitrary<KnownItem> = fc
  .tuple(fc.nat(90), fc.nat(90), fc.boolean())
  .map(([one, other, isMissed]) => ({
    first: start - Math.max(one, other),
    last: start - Math.min(one, other),
    isMissed,
  }))
const anyLeft: fc.Arbitrary<StudyLeft> = fc.record({
  work: anyWork,
  items: fc.array(anyItem, { maxLength: 120 }),
  minutesToday: fc.nat(60),
})
const anySetting: fc.Arbitrary<PlanSetting> = fc
  .tuple(
    fc.integer({ min: 1, max: 120 }),
    fc.integer({ min: 5, max: 90 }),
    fc.subarray([0, 2, 5, 6]),
  )
  .map(([days, dailyCap, daysOff]) => ({ ...examIn(days), dailyCap, daysOff }))

function everyPlan(check: (plan: ExamPlan, setting: PlanSetting, left: StudyLeft) => void): void {
  fc.assert(
    fc.property(anySetting, anyLeft, (setting, left) =>
      check(makePlan(setting, left), setting, left),
    ),
    { numRuns: 300 },
  )
}

test('every lesson and quiz is planned once or named as left out, and never both', () => {
  everyPlan((plan, _setting, { work }) => {
    const named = [...plannedIds(plan), ...plan.leftOut.map(({ work: { id } }) => id)]
    expect(named.toSorted()).toEqual(work.map(({ id }) => id).toSorted())
  })
})

test('no day is above the cap, what was studied today included', () => {
  everyPlan(({ days }, { dailyCap }, { minutesToday }) => {
    for (const { day, minutes, work, reviews, mixed } of days) {
      const before = day === today ? minutesToday : 0
      expect(minutes).toBeLessThanOrEqual(Math.max(0, dailyCap - before))
      const reading = work.reduce((sum, one) => sum + one.minutes, 0)
      expect(minutes).toBe(reading + reviews + mixed)
    }
  })
})

test('nothing stands on the exam or after it, before today, or on a day off', () => {
  everyPlan(({ days }, { exam, daysOff = [] }) => {
    expect(days.map(({ day }) => dayNumber(day))).toEqual(
      Array.from({ length: dayNumber(exam) - start }, (_, at) => start + at),
    )
    for (const { day, minutes } of days)
      if (daysOff.includes(weekdayOf(dayNumber(day)))) expect(minutes).toBe(0)
  })
})

test('the order of the course is kept', () => {
  everyPlan((plan, _setting, { work }) => {
    const order = new Map(work.map(({ id }, at) => [id, at]))
    const places = plannedIds(plan).map((id) => order.get(id) ?? -1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})

test('a first review comes at its gap, give or take a day, or no such study day has room', () => {
  everyPlan((plan, { dailyCap, exam, daysOff = [] }, { work }) => {
    const onDay = new Map(plan.days.map((day) => [day.day, day]))
    const items = new Map(work.map((one) => [one.id, one.items]))
    for (const { work: id, learnt, gap, review } of plan.firstReviews) {
      const brought = items.get(id) ?? 0
      if (brought === 0) continue
      const from = dayNumber(learnt)
      expect(gap).toBe(firstGap(dayNumber(exam) - from))
      const off = review === undefined ? Infinity : Math.abs(dayNumber(review) - from - gap)
      if (off <= 1) continue
      for (const near of [from + gap - 1, from + gap, from + gap + 1]) {
        const day = onDay.get(dayFromNumber(near))
        const isKept = day && plan.mixedFrom !== undefined && day.day >= plan.mixedFrom
        if (near <= from || !day || isKept || daysOff.includes(weekdayOf(near))) continue
        expect(dailyCap - day.minutes).toBeLessThan(brought)
      }
    }
  })
})

test('the last days hold mixed review alone, and hold it evenly', () => {
  everyPlan(({ days, mixedFrom }, { daysOff = [] }, { minutesToday }) => {
    const isLast = ({ day }: { readonly day: string }) =>
      mixedFrom !== undefined && day >= mixedFrom
    for (const day of days) {
      if (isLast(day)) expect(day.work.length + day.reviews).toBe(0)
      else expect(day.mixed).toBe(0)
    }
    const counts = days
      .filter((day) => isLast(day) && !daysOff.includes(weekdayOf(dayNumber(day.day))))
      .map(({ mixed }) => mixed)
    if (counts.length > 0 && (minutesToday === 0 || mixedFrom !== today))
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
  })
})

test('the same arguments give the same plan', () => {
  everyPlan((plan, setting, left) => {
    expect(makePlan(setting, left)).toEqual(plan)
  })
})

test('four weeks for a course: it all fits, spread out, with its first reviews five days on', () => {
  const plan = makePlan(examIn(28), { ...nothing, work: lessons(27) })
  expect(plan.leftOut).toEqual([])
  expect(plan.mixedFrom).toBe('2026-12-20')
  const readOn = plan.days.filter(({ work }) => work.length > 0)
  expect(readOn.length).toBeGreaterThan(12)
  expect(Math.max(...readOn.map(({ work }) => work.length))).toBeLessThanOrEqual(2)
  expect(plan.firstReviews[0]).toEqual({
    work: 'm/l0',
    learnt: today,
    gap: 5,
    review: '2026-11-30',
  })
})

test('what cannot fit is named from the end of the course on, and a cap that would do is found', () => {
  const left = { ...nothing, work: lessons(11) }
  const plan = makePlan(examIn(3), left)
  expect(plannedIds(plan)).toEqual(['m/l0', 'm/l1', 'm/l2', 'm/l3', 'm/l4'])
  expect(plan.leftOut.map(({ work, why }) => [work.id, why])).toEqual(
    ['m/l5', 'm/l6', 'm/l7', 'm/l8', 'm/l9', 'm/l10'].map((id) => [id, 'no-room']),
  )
  const cap = capThatFits(examIn(3), left, 200) ?? 0
  expect(makePlan({ ...examIn(3), dailyCap: cap }, left).leftOut).toEqual([])
  expect(makePlan({ ...examIn(3), dailyCap: cap - 5 }, left).leftOut).not.toEqual([])
  expect(capThatFits(examIn(3), left, 35)).toBeUndefined()
})

test('a lesson longer than a day may be is named and holds nothing else up', () => {
  const work = [lesson('long', 40), lesson('short')]
  const plan = makePlan(examIn(10), { ...nothing, work })
  expect(plan.leftOut.map(({ work: { id }, why }) => [id, why])).toEqual([['long', 'too-long']])
  expect(plannedIds(plan)).toEqual(['short'])
})

test('reviews of one lesson follow at even distances, a day more or less', () => {
  const plan = makePlan(examIn(40), { ...nothing, work: lessons(1) })
  const on = plan.days.flatMap(({ reviews }, at) => (reviews > 0 ? [at] : []))
  const gap = firstGap(40)
  const steps = on.map((day, at) => day - (on[at - 1] ?? 0))
  expect(steps.length).toBeGreaterThan(3)
  for (const step of steps) expect(Math.abs(step - gap)).toBeLessThanOrEqual(1)
  expect(plan.reviewsLeftOut).toBe(0)
})

test('a missed day leaves its work to the days that remain, and nothing is heaped on tomorrow', () => {
  const left = { ...nothing, work: lessons(12) }
  const before = makePlan(examIn(20), left)
  const after = makePlan({ ...examIn(20), today: '2026-11-26' }, left)
  expect(plannedIds(after)).toEqual(plannedIds(before))
  expect(after.days[0]?.work.length).toBe(before.days[0]?.work.length)
})

test('without anything to do every day is free', () => {
  const { days, leftOut } = makePlan(examIn(5), nothing)
  expect(leftOut).toEqual([])
  expect(days.map(({ minutes }) => minutes)).toEqual([0, 0, 0, 0, 0])
})
