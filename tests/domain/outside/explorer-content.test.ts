import * as v from 'valibot'
import { expect, test } from 'vitest'
import { plainProblems } from '#domain/base/plain-problem.ts'
import { readyViewSchema } from '#domain/outside/explorer-content.ts'

function problemsOf(view: object): string[] {
  const read = v.safeParse(readyViewSchema, { title: 'Land', measure: 'area', ...view })
  return read.success ? [] : plainProblems(read.issues)
}

test('a view to begin with names one to six countries', () => {
  const seven = ['cn', 'ru', 'kz', 'kg', 'tj', 'uz', 'in']
  expect(problemsOf({ countries: seven.slice(1) })).toEqual([])
  expect(problemsOf({ countries: [] })).toEqual(['countries names no country'])
  expect(problemsOf({ countries: seven })).toEqual([
    'countries names more countries than one drawing can hold',
  ])
  expect(problemsOf({ countries: ['fr'] })).toEqual([
    'countries.1 is not the code of a country drawn here',
  ])
})
