import { expect, test } from 'vitest'
import { memberRows, membersTotal } from '#domain/since/member-rows.ts'
import { sampleMembership } from './sample-membership.ts'
import { sampleSizes } from './sample-since.ts'

const rowsOn = (day: string) => memberRows(sampleMembership, day, sampleSizes)

test('each member has the area and the people of the latest year, and its year of joining', () => {
  expect(rowsOn('2025-09-01')).toEqual({
    year: 2024,
    rows: [
      { name: 'China', joined: 1996, area: 9600, population: 1409 },
      { name: 'India', joined: 2017, area: 3287, population: 1450.9 },
    ],
    without: [],
  })
})

test('who was no member on the day has no row', () => {
  expect(rowsOn('2017-06-08').rows.map(({ name }) => name)).toEqual(['China'])
})

test('a member without a size is named and gets no row', () => {
  const [china] = sampleSizes.area.rows
  const area = { ...sampleSizes.area, rows: china ? [china] : [] }
  const { rows, without } = memberRows(sampleMembership, '2025-09-01', { ...sampleSizes, area })
  expect(rows.map(({ name }) => name)).toEqual(['China'])
  expect(without).toEqual(['India'])
})

test('the total is the sum of all rows, without the 0.1 + 0.2 of binary fractions', () => {
  expect(membersTotal(rowsOn('2025-09-01').rows)).toEqual({ area: 12_887, population: 2859.9 })
  expect(membersTotal([])).toEqual({ area: 0, population: 0 })
})
