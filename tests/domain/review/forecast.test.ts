import { expect, test } from 'vitest'
import { byUrgency } from '#domain/review/due.ts'
import { forecast, forecastDays, loadOf } from '#domain/review/forecast.ts'
import { nextDays } from '#domain/review/schedule.ts'
import { facets, scheduleOfDays, type Days } from '#tests/support/review/due-items.ts'

const today = 10
const how = { today, dailyCap: 30, retention: 0.9 }

function itemsOf(days: Days, retention = 0.9) {
  return byUrgency(scheduleOfDays(days, retention), () => facets(), today)
}
const busyDays = (days: ReturnType<typeof forecast>) =>
  days.filter(({ reviews }) => reviews > 0).map(({ day }) => day)

test('an item is foreseen on its day and, answered right, on each day that follows from it', () => {
  const items = itemsOf({ one: { 9: 1 } })
  const [one] = items
  expect(one?.dueDay).toBe(12)
  const gap = one ? nextDays(12, one, 0.9).right : 0
  const days = forecast(items, how)
  expect(days.length).toBe(forecastDays)
  expect(busyDays(days)).toEqual([12, 12 + gap])
})

test('the cap moves what is too much to the next day and says what waits', () => {
  const many = Object.fromEntries(
    Array.from({ length: 7 }, (_, at) => [`i${at}`, { 5: 1 }] as const),
  )
  const days = forecast(itemsOf(many), { ...how, dailyCap: 3, days: 4 })
  expect(days.map(({ reviews }) => reviews)).toEqual([3, 3, 1, 0])
  expect(days.map(({ waiting }) => waiting)).toEqual([4, 1, 0, 0])
})

test('what was reviewed today leaves less room for today alone', () => {
  const days = forecast(itemsOf({ a: { 1: 1 }, b: { 1: 1 }, done: { 2: 1, 10: 1 } }), {
    ...how,
    dailyCap: 2,
    days: 2,
  })
  expect(days.map(({ reviews }) => reviews)).toEqual([1, 1])
})

test('a higher wanted chance means more reviews', () => {
  const given: Days = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`i${at}`, { 4: 1, 9: at % 3 === 0 ? 0 : 1 }] as const),
  )
  const loads = [0.8, 0.9, 0.95].map((retention) =>
    loadOf(retention, forecast(itemsOf(given, retention), { ...how, retention })),
  )
  const totals = loads.map(({ total }) => total)
  expect(totals).toEqual([...totals].sort((one, other) => one - other))
  expect(new Set(totals).size).toBe(3)
})

test('a load is told by its sum, its fullest day and what waits in the end', () => {
  const days = [
    { day: 10, reviews: 3, waiting: 2 },
    { day: 11, reviews: 5, waiting: 1 },
  ]
  expect(loadOf(0.8, days)).toEqual({ retention: 0.8, total: 8, most: 5, waiting: 1 })
  expect(loadOf(0.8, [])).toEqual({ retention: 0.8, total: 0, most: 0, waiting: 0 })
})
