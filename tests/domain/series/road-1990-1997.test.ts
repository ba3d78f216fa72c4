import * as v from 'valibot'
import { expect, test } from 'vitest'
import { dayNumber } from '#domain/series/calendar-date.ts'
import { roadSchema, roadSeries } from '#domain/series/road-1990-1997.ts'
import { figureOf } from '#tests/support/builders/figures.ts'

const figure = figureOf('road-1990-1997')
const { marks: road, table, summary } = roadSeries(figure)
const mark = (id: string) => {
  const found = road.marks.find((one) => one.id === id)
  if (!found) throw new Error(`no mark ${id}`)
  return found
}

test('the waits are 72 months, 45 months and 363 days', () => {
  expect(table.rows.slice(-3).map((row) => row.cells[2])).toEqual([
    '72 months',
    '45 months',
    '363 days',
  ])
  for (const length of ['72 months', '45 months', '363 days']) expect(summary).toContain(length)
})

test('five steps are dated and two are not', () => {
  expect(road.marks.filter((one) => one.kind === 'step')).toHaveLength(5)
  expect(road.marks.filter((one) => one.kind === 'undated')).toHaveLength(2)
  expect(summary).toContain('seven steps')
  expect(summary).toContain('two of them carry no date')
})

test('a dated step runs from its own date to the next dated step, the last one stands still', () => {
  expect(mark('terms').span).toEqual([dayNumber('1995-12'), dayNumber('1996-04-26')])
  expect(mark('talks').span).toEqual([dayNumber('1992-03'), dayNumber('1995-12')])
  expect(mark('moscow').span).toEqual([dayNumber('1997-04-24'), dayNumber('1997-04-24')])
})

test('an undated step is drawn as the stretch in which it is told and says so', () => {
  expect(mark('refusal').span).toEqual([dayNumber('1992-03'), dayNumber('1995-12')])
  expect(mark('refusal').label).toContain('no date')
  expect(table.rows[2]?.cells[1]).toBe('no date; told between March 1992 and December 1995')
})

test('every mark is one row of the table, in the same order', () => {
  expect(table.rows).toHaveLength(road.marks.length)
  road.marks.forEach((one, index) => {
    const row = table.rows[index]
    const shown = one.kind === 'wait' ? row?.cells[2] : row?.cells[1]
    expect(one.text.toLowerCase()).toContain(String(shown).split(';')[0]?.toLowerCase())
  })
})

test('all marks lie between the first and the last year drawn', () => {
  const [first, last] = [road.years[0]?.day ?? 0, road.years.at(-1)?.day ?? 0]
  for (const { span } of road.marks) {
    expect(span[0]).toBeGreaterThan(first)
    expect(span[1]).toBeLessThan(last)
  }
})

test('a wait that names no dated step is refused with the name', () => {
  const broken = v.parse(roadSchema, {
    ...figure,
    rows: figure.rows.map((row) => (row.kind === 'wait' ? { ...row, from: 'refusal' } : row)),
  })
  expect(() => roadSeries(broken)).toThrow('no dated step called refusal')
})

test('a wait in days between dates known by month is refused', () => {
  const broken = v.parse(roadSchema, {
    ...figure,
    rows: figure.rows.map((row) => (row.kind === 'wait' ? { ...row, unit: 'days' } : row)),
  })
  expect(() => roadSeries(broken)).toThrow('has no day')
})
