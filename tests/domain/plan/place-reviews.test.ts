import { expect, test } from 'vitest'
import { firstGap } from '#domain/plan/first-gap.ts'
import { daysAround, placeKnown, placeMixed, placeRounds } from '#domain/plan/place-reviews.ts'
import { PlanSheet } from '#domain/plan/plan-sheet.ts'
import type { KnownItem } from '#domain/plan/study-left.ts'
import { dayNumber } from '#domain/series/calendar-date.ts'

const today = '2026-11-25'
const start = dayNumber(today)
const sheetFor = (change: object = {}) =>
  new PlanSheet({ today, exam: '2026-12-25', dailyCap: 30, ...change }, 0)
const reviewsOf = (sheet: PlanSheet) => sheet.workDays.map((day) => sheet.on(day).reviews)
const items = (count: number, item: KnownItem) => Array.from({ length: count }, () => item)

test('an item comes back when its gap is over, a missed one on the next day', () => {
  const sheet = sheetFor()
  const learnt = { first: start - 1, last: start - 1 }
  const gap = firstGap(31)
  placeKnown(
    sheet,
    [
      { ...learnt, isMissed: false },
      { first: start, last: start, isMissed: true },
    ],
    1,
  )
  expect(sheet.on(start - 1 + gap).reviews).toBe(1)
  expect(sheet.on(start + 1).reviews).toBe(1)
})

test('a heap that waits is spread over the days of one gap; a handful is done at once', () => {
  const old = { first: start - 60, last: start - 60, isMissed: false }
  const heap = sheetFor()
  placeKnown(heap, items(100, old), 1)
  const gap = firstGap(30)
  expect(reviewsOf(heap).slice(0, gap)).toEqual(
    Array.from({ length: gap }, () => Math.ceil(100 / gap)),
  )
  const handful = sheetFor()
  placeKnown(handful, items(6, old), 1)
  expect(handful.on(start).reviews).toBe(6)
})

test('beside new work they take no more than their share of a day', () => {
  const sheet = sheetFor()
  placeKnown(sheet, items(300, { first: start - 60, last: start - 60, isMissed: false }), 0.5)
  expect(Math.max(...reviewsOf(sheet))).toBe(15)
})

test('what follows comes back as batches of a day', () => {
  const sheet = sheetFor()
  const item = { first: start - 3, last: start - 1, isMissed: true }
  const gap = firstGap(33)
  expect(placeKnown(sheet, items(4, item), 1)).toEqual([{ day: start, gap, items: 4 }])
})

test('the days around a target leave out days off, the last time itself and the mixed days', () => {
  const sheet = sheetFor({ daysOff: [5, 6] })
  expect(daysAround(sheet, { day: start, gap: 1 })).toEqual([start + 1, start + 2])
  expect(daysAround(sheet, { day: start, gap: 4 })).toEqual([start + 5])
  expect(daysAround(sheet, { day: start, gap: 29 })).toEqual([])
})

test('further reviews keep an even distance until the mixed days', () => {
  const sheet = sheetFor()
  expect(placeRounds(sheet, [{ day: start, gap: 6, items: 3 }])).toBe(0)
  const on = sheet.workDays.filter((day) => sheet.on(day).reviews > 0).map((day) => day - start)
  expect(on).toEqual([6, 12, 18, 24])
})

test('a day that is full lets a neighbour have the review, or leaves it out and counts it', () => {
  const sheet = sheetFor()
  sheet.putItems(start + 6, 29)
  placeRounds(sheet, [{ day: start, gap: 6, items: 3 }])
  expect(sheet.on(start + 7).reviews).toBe(3)
  const full = sheetFor()
  for (const day of [5, 6, 7]) full.putItems(start + day, 30)
  expect(placeRounds(full, [{ day: start, gap: 6, items: 3 }])).toBe(3)
  expect(full.on(start + 12).reviews).toBe(3)
})

test('where days off swallow the target the next study day takes the review', () => {
  const sheet = sheetFor({ daysOff: [4, 5, 6] })
  placeRounds(sheet, [{ day: start - 1, gap: 4, items: 3 }])
  expect(sheet.on(start + 5).reviews).toBe(3)
})

test('mixed review shares all items evenly over its days, as far as there is room', () => {
  const sheet = sheetFor()
  placeMixed(sheet, 20)
  expect(sheet.mixedDays.map((day) => sheet.on(day).mixed)).toEqual([7, 7, 6])
  const small = sheetFor({ dailyCap: 5 })
  placeMixed(small, 20)
  expect(small.mixedDays.map((day) => small.on(day).mixed)).toEqual([5, 5, 5])
})
