import * as v from 'valibot'
import { expect, test } from 'vitest'
import { plainProblems } from '#domain/base/plain-problem.ts'
import { isKnownBy, sinceSchema } from '#domain/since/since-the-papers.ts'
import { sampleSince } from './sample-since.ts'

const problems = (change: object) => {
  const read = v.safeParse(sinceSchema, { ...sampleSince, ...change })
  return read.issues ? plainProblems(read.issues) : []
}

test('a section may be words alone; what it does not have is empty', () => {
  expect(problems({})).toEqual([])
  const page = v.parse(sinceSchema, sampleSince)
  expect(page.sections[0]).toMatchObject({ facts: [], figures: [], shows: [], look: [] })
  expect(page.intro[0]).toMatchObject({ evidence: [], doubts: [] })
})

test('a fact without a source, or as of no full day, is refused', () => {
  const [first, ...others] = sampleSince.sections
  const withFact = (fact: object) =>
    problems({ sections: [{ ...first, facts: [fact] }, ...others] })
  const fact = { date: '2023-07-04', text: 'Iran joined.', source: 'TASS', asOf: '2025-09-01' }
  expect(withFact(fact)).toEqual([])
  expect(withFact({ ...fact, source: ' ' })).toEqual(['sections.one.facts.1.source is empty'])
  expect(withFact({ ...fact, asOf: '2025-09' })).toEqual([
    'sections.one.facts.1.asOf is not a full date such as 2025-09-01',
  ])
})

test('the page has six to nine sections', () => {
  expect(problems({ sections: sampleSince.sections.slice(1) })).toEqual([
    'sections has fewer than six sections',
  ])
  const many = [...sampleSince.sections, ...sampleSince.sections]
  expect(problems({ sections: many })).toEqual(['sections has more than nine sections'])
})

test('a date is known by a day when all of it lies before that day ends', () => {
  expect(isKnownBy('2025-09-01', '2025-09-01')).toBe(true)
  expect(isKnownBy('2025-08', '2025-09-01')).toBe(true)
  expect(isKnownBy('2025-09', '2025-09-01')).toBe(false)
  expect(isKnownBy('2025', '2025-09-01')).toBe(false)
  expect(isKnownBy('2024-01/2025-09-02', '2025-09-01')).toBe(false)
})

test('the table of members has no numbers of its own', () => {
  const rows = [{ name: 'China', joined: 1996, area: 9600, population: 1409 }]
  expect(problems({ members: { ...sampleSince.members, rows } })).toEqual([
    'members.rows is not a field that is known here',
  ])
})
