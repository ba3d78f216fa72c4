import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  accessionLadderSchema,
  accessionLadderSeries,
  ladderYears,
} from '#domain/series/steps/accession-ladder.ts'
import { daysBetween, placeBetweenYears } from '#domain/series/calendar-date.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('accession-ladder')
const { marks, table, summary } = accessionLadderSeries(figure)

test('the waits between the seven steps are 1,481, 1,802, 1,554, 300, 351 and 350 days', () => {
  expect(marks.steps).toHaveLength(7)
  expect(marks.steps.map((step) => step.reached?.label)).toEqual([
    undefined,
    '1,481 days',
    '1,802 days',
    '1,554 days',
    '300 days',
    '351 days',
    '350 days',
  ])
  expect(summary).toContain('1,481, 1,802, 1,554, 300, 351 and 350 days')
})

test('from observer to member it took 4,357 days', () => {
  expect(marks.measure?.label).toBe('observer to member: 4,357 days')
  expect(table.rows.at(-1)?.cells).toEqual([
    'From observer to member',
    '5 July 2005 to 9 June 2017',
    '–',
    '4,357',
  ])
})

test('the finding holds: nearly twelve years, nearly five of them before the rules', () => {
  const years = (from: string, to: string) => (daysBetween(from, to) ?? 0) / 365.25
  expect(Math.round(years('2005-07-05', '2017-06-09'))).toBe(12)
  expect(Math.round(years('2005-07-05', '2010-06-11'))).toBe(5)
  expect(summary).toContain(
    'The longest, 1,802 days, lies between Astana in 2005 and Tashkent in 2010.',
  )
})

test('Ufa is taken as 9 July 2015, and the note tells of the second day', () => {
  expect(marks.steps[4]?.when).toBe('9 July 2015, Ufa')
  expect(figure.note).toContain('9 and 10 July')
})

test('the way is bare before 2005, open while they are observers, and firm from membership on', () => {
  expect(marks.steps.map((step) => step.reached?.line)).toEqual([
    undefined,
    'bare',
    'open',
    'open',
    'open',
    'open',
    'open',
  ])
  expect(marks.steps.map((step) => step.full).lastIndexOf(false)).toBe(5)
})

test('steps and measure stand at their dates', () => {
  const place = (when: string) => placeBetweenYears(when, ladderYears.from, ladderYears.to)
  expect(marks.steps[2]?.place).toBe(place('2010-06-11'))
  expect(marks.measure).toMatchObject({ from: place('2005-07-05'), to: place('2017-06-09') })
})

test('every step of the drawing is a row of the table with the same wait', () => {
  const waits = table.rows.slice(0, 7).map((row) => row.cells[3])
  expect(waits).toEqual(marks.steps.map((step) => step.reached?.label.replace(' days', '') ?? '–'))
})

test('a wait that names no step, or a step without its day, is refused with the name', () => {
  const lost = {
    ...figure,
    rows: figure.rows.map((row) => ({ ...row, ...(row.kind === 'wait' && { from: 'nowhere' }) })),
  }
  expect(() => accessionLadderSeries(v.parse(accessionLadderSchema, lost))).toThrow(
    'no step called nowhere',
  )
  const vague = {
    ...figure,
    rows: figure.rows.map((row) => ({ ...row, ...(row.id === 'opening' && { when: '2015-07' }) })),
  }
  expect(() => accessionLadderSeries(v.parse(accessionLadderSchema, vague))).toThrow('opening')
})
