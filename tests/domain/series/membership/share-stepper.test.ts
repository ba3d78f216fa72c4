import { expect, test } from 'vitest'
import { shareStepperSeries } from '#domain/series/membership/share-stepper.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('share-stepper')
const { marks, table, summary } = shareStepperSeries(figure)
const column = (index: number) => table.rows.map(({ cells }) => cells[index])

test('there are six stages with five to ten members', () => {
  expect(column(1)).toEqual([1996, 2001, 2016, 2017, 2023, 2024])
  expect(column(2)).toEqual([5, 6, 6, 8, 9, 10])
})

test('area and its share of Eurasia grow with the members alone', () => {
  expect(column(3)).toEqual(['29,764', '30,213', '30,213', '34,296', '35,927', '36,135'])
  expect(column(4)).toEqual(['54.2', '55.0', '55.0', '62.5', '65.4', '65.8'])
})

test('people are those of the year, computed where each member’s are known', () => {
  expect(column(6)).toEqual(['1,393', '1,470', '1,597', '3,190', '3,404', '3,430'])
  expect(column(7)).toEqual(['23.9', '23.5', '21.2', '41.9', '42.2', '42.1'])
})

test('distances are measured from two-thirds and from one quarter, short of it or beyond', () => {
  expect(column(5)).toEqual(['−12.5', '−11.7', '−11.7', '−4.2', '−1.3', '−0.9'])
  expect(column(8)).toEqual(['−1.1', '−1.5', '−3.8', '+16.9', '+17.2', '+17.1'])
})

test('what the title claims holds: at every stage one of the two is far off', () => {
  for (const { area, people, year } of marks.stages)
    expect(Math.max(Math.abs(area.gap), Math.abs(people.gap)), String(year)).toBeGreaterThan(10)
  expect(summary).toContain('At every stage one of the two is at least 11.7 points off')
})

test('the summary names the stage where each number fits best, and how far off the other is then', () => {
  expect(summary).toContain('One quarter of the people fits best in 1996, with 23.9 per cent')
  expect(summary).toContain('the area is then 12.5 points below two-thirds')
  expect(summary).toContain('Two-thirds of the area fits best in 2024, with 65.8 per cent')
  expect(summary).toContain('the people are then 17.1 points above one quarter')
})

test('those who joined are named at their stage, the founding five are not', () => {
  expect(marks.stages.map(({ joined }) => joined)).toEqual([
    [],
    ['Uzbekistan'],
    [],
    ['India', 'Pakistan'],
    ['Iran'],
    ['Belarus'],
  ])
})

test('a sum is written down only for years without people by member', () => {
  const years = Object.keys(figure.population.wholes?.world ?? {})
  for (const { year, people } of figure.rows)
    expect(people === undefined, String(year)).toBe(years.includes(String(year)))
})

test('a stage without people, by member or as a sum, is refused', () => {
  const rows = figure.rows.map(({ people: _people, ...row }) => row)
  expect(() => shareStepperSeries({ ...figure, rows })).toThrow('There are no people of 2016')
})
