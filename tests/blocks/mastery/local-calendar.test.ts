import { expect, test } from 'vitest'
import { localCalendar } from '#blocks/mastery/local-calendar.ts'

const noon = (year: number, month: number, day: number) =>
  new Date(year, month - 1, day, 12).getTime()

test('a day begins at the midnight of the person’s own clock', () => {
  const { dayOf } = localCalendar(noon(2026, 5, 4))
  const late = new Date(2026, 4, 3, 23, 59).getTime()
  const early = new Date(2026, 4, 4, 0, 1).getTime()
  expect(dayOf(early) - dayOf(late)).toBe(1)
  expect(dayOf(noon(2026, 5, 4))).toBe(dayOf(early))
})

test('days stay one apart where a clock is put forward', () => {
  const { dayOf } = localCalendar(noon(2026, 5, 4))
  for (let day = 1; day < 365; day += 1)
    expect(dayOf(noon(2026, 1, day + 1)) - dayOf(noon(2026, 1, day))).toBe(1)
})

test('a day is named as people do, with its year where that is another', () => {
  const { dayOf, nameOf } = localCalendar(noon(2026, 5, 4))
  expect(nameOf(dayOf(noon(2026, 5, 4)))).toBe('4 May')
  expect(nameOf(dayOf(noon(2027, 1, 31)))).toBe('31 January 2027')
})

test('moments within a quarter of an hour across midnight are told apart', () => {
  const { dayOf } = localCalendar(noon(2026, 5, 4))
  const midnight = new Date(2026, 4, 4).getTime()
  expect(dayOf(midnight - 1)).toBe(dayOf(midnight) - 1)
  expect(dayOf(midnight + 1)).toBe(dayOf(midnight))
})
