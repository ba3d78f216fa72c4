import { expect, test } from 'vitest'
import { PlanSheet } from '#domain/plan/plan-sheet.ts'
import { dayNumber } from '#domain/series/calendar-date.ts'

const wednesday = '2026-11-25'
const start = dayNumber(wednesday)
const setting = { today: wednesday, exam: '2026-12-05', dailyCap: 30 }
const lesson = { kind: 'lesson', id: 'm/a', minutes: 8, items: 4 } as const

test('the days run from today to the eve of the exam; the last is kept for mixed review', () => {
  const { workDays, mixedDays } = new PlanSheet(setting, 0)
  expect(workDays).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8].map((day) => start + day))
  expect(mixedDays).toEqual([start + 9])
})

test.for([
  ['2026-11-26', 0],
  ['2026-11-27', 1],
  ['2026-12-15', 2],
  ['2027-11-25', 3],
] as const)('for an exam on %s %i days are kept for mixed review', ([exam, count]) => {
  expect(new PlanSheet({ ...setting, exam }, 0).mixedDays).toHaveLength(count)
})

test('weekdays off are no study days', () => {
  const { workDays, mixedDays } = new PlanSheet({ ...setting, daysOff: [5, 6] }, 0)
  expect([...workDays, ...mixedDays]).toEqual([0, 1, 2, 5, 6, 7, 8, 9].map((day) => start + day))
})

test('room shrinks with what is put there, and today with what was done today', () => {
  const sheet = new PlanSheet(setting, 10)
  sheet.putWork(start, lesson)
  sheet.putItems(start, 5)
  expect(sheet.room(start)).toBe(7)
  expect(sheet.hasRoomFor(start, 7)).toBe(true)
  expect(sheet.hasRoomFor(start, 8)).toBe(false)
  sheet.putItems(start + 1, 6, 'mixed')
  expect(sheet.room(start + 1)).toBe(24)
  expect(sheet.on(start)).toEqual({ work: [lesson], reviews: 5, mixed: 0, minutes: 13 })
  expect(new PlanSheet(setting, 50).room(start)).toBe(0)
})

test('an exam that is today or past leaves no days', () => {
  const { workDays, mixedDays } = new PlanSheet({ ...setting, exam: '2026-11-20' }, 0)
  expect([...workDays, ...mixedDays]).toEqual([])
})
