import * as v from 'valibot'
import { expect, test } from 'vitest'
import { plainProblems } from '#domain/base/plain-problem.ts'
import { dataSetSchema, valueIn, yearsOf } from '#domain/outside/data-set.ts'
import { money, oilConsumption } from './sample-sets.ts'

function problemsOf(change: object): string[] {
  const read = v.safeParse(dataSetSchema, { ...money, ...change })
  return read.success ? [] : plainProblems(read.issues)
}

test('a sound set is taken, and a year that is none is told', () => {
  expect(problemsOf({})).toEqual([])
  expect(problemsOf({ rows: [{ country: 'cn', values: { '96': 1 } }] })).toEqual([
    'rows.1.values.96 is not a year',
  ])
  expect(problemsOf({ rows: [] })).toEqual(['rows has no country'])
})

test('a value that the source lacks is none, and not 0', () => {
  expect(valueIn(oilConsumption, 'in', 1995)).toBe(1574)
  expect(valueIn(oilConsumption, 'in', 2010)).toBeUndefined()
  expect(valueIn(oilConsumption, 'pk', 1995)).toBeUndefined()
})

test('years are those of any country, in order', () => {
  const [china, tajikistan] = money.rows
  const rows = [tajikistan, china].flatMap((row) =>
    row ? [{ ...row, values: { '2005': 1, ...row.values } }] : [],
  )
  expect(yearsOf({ rows })).toEqual([1996, 2001, 2005, 2010])
})
