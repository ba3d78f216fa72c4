import * as v from 'valibot'
import { expect, test } from 'vitest'
import { plainProblems } from '#domain/base/plain-problem.ts'
import { discrepancySchema, statementSchema } from '#domain/evidence/evidence.ts'
import { statementKindLabel, statementKinds } from '#domain/evidence/statement-kind.ts'

const statement = {
  id: 'moscow-agreement-date',
  kind: 'fact',
  statement: 'The five signed in Moscow on 24 April 1997.',
  paragraphs: ['jia.1.3', 'ding.r.9'],
}
const discrepancy = {
  id: 'moscow-agreement-dated-2012',
  title: 'Moscow in 1997 or 2012',
  family: 'dates-and-counts',
  types: ['evident-slip'],
  paragraphs: ['ding.3.a.1'],
  says: 'One sentence says 2012.',
  reading: 'The year is 1997.',
  settled: 'by-the-papers',
  basis: 'Settled by the papers.',
  lesson: 'Read the notes too.',
}

function problemsOf(schema: v.GenericSchema, raw: unknown): string[] {
  const read = v.safeParse(schema, raw)
  return read.success ? [] : plainProblems(read.issues)
}

test('links between statements and discrepancies may be absent, and are then empty lists', () => {
  expect(v.parse(statementSchema, statement)).toEqual({ ...statement, doubts: [] })
  expect(v.parse(discrepancySchema, discrepancy)).toEqual({ ...discrepancy, statements: [] })
})

test('nothing enters the evidence base without a paragraph', () => {
  const none = { paragraphs: [] }
  expect(problemsOf(statementSchema, { ...statement, ...none })).toEqual([
    'paragraphs names no paragraph',
  ])
  expect(problemsOf(discrepancySchema, { ...discrepancy, ...none })).toEqual([
    'paragraphs names no paragraph',
  ])
})

test('an unknown kind of statement, of discrepancy or of settling is told with the known ones', () => {
  expect(problemsOf(statementSchema, { ...statement, kind: 'opinion' })[0]).toContain(
    'one of fact, jia-claim, ding-claim, outside-data',
  )
  expect(problemsOf(discrepancySchema, { ...discrepancy, types: ['typo'] })).toHaveLength(1)
  expect(problemsOf(discrepancySchema, { ...discrepancy, types: [] })).toEqual([
    'types has no type',
  ])
  expect(problemsOf(discrepancySchema, { ...discrepancy, settled: 'by-us' })).toHaveLength(1)
})

test('a misspelt field is told and not dropped', () => {
  expect(problemsOf(statementSchema, { ...statement, doubt: ['a'] })).toEqual([
    'doubt is not a field that is known here',
  ])
})

test('each kind has a name of its own, and a claim carries its author’s', () => {
  const labels = statementKinds.map(statementKindLabel)
  expect(new Set(labels).size).toBe(statementKinds.length)
  expect(statementKindLabel('jia-claim')).toContain('Jia')
  expect(statementKindLabel('ding-claim')).toContain('Ding')
  expect(statementKindLabel('fact')).not.toMatch(/Jia|Ding/)
})

const outside = {
  label: 'EIA, September 2020',
  source: 'US Energy Information Administration',
  definition: 'Petroleum and other liquids',
  unit: 'thousand barrels a day',
  years: '1995–2017',
  asOf: '18 September 2020',
  licence: 'public domain',
}

test('outside data have a source in the place of paragraphs, and nothing else has one', () => {
  const data = { id: 'oil', kind: 'outside-data', statement: 'Oil was sold.', outside }
  expect(problemsOf(statementSchema, data)).toEqual([])
  expect(problemsOf(statementSchema, { ...data, outside: undefined })).toEqual([
    'outside is what outside data have, and nothing else has',
  ])
  expect(problemsOf(statementSchema, { ...data, paragraphs: ['jia.1.3'] })).toEqual([
    'paragraphs belong to the papers, and outside data are in neither',
  ])
  expect(problemsOf(statementSchema, { ...statement, outside })).toEqual([
    'outside is what outside data have, and nothing else has',
  ])
})
