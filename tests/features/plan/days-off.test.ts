import { expect, test } from 'vitest'
import { daysOffQuery, readDaysOff } from '#features/plan/days-off.ts'

test('what is chosen comes back from the address, and nothing leaves it bare', () => {
  expect(daysOffQuery([5, 6])).toBe('?off=sat-sun')
  expect(readDaysOff(new URLSearchParams('off=sun-sat'))).toEqual([5, 6])
  expect(daysOffQuery([])).toBe('')
})

test('unknown days are passed over', () => {
  expect(readDaysOff(new URLSearchParams('off=mon-someday-'))).toEqual([0])
  expect(readDaysOff(new URLSearchParams())).toEqual([])
})
