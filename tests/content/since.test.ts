/** What is asked of the closing page: every fact sourced and dated, nothing later than its day. */
import { describe, expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { countedOn, headCountOn } from '#domain/since/membership.ts'
import { isKnownBy, membersTotal } from '#domain/since/since-the-papers.ts'
import { claimants } from '#tests/support/prose/claimants.ts'
import { wordsOf } from '#tests/support/prose/readability.ts'

const course = await readCourse()
const page = course.since
if (!page) throw new Error('The course has no page on what came after the papers.')
const asOf = '2025-09-01'

test('the page stands as of 1 September 2025', () => {
  expect(page.asOf).toBe(asOf)
})

describe.each(page.sections)('the section $id', ({ paragraphs, facts }) => {
  test('gives each fact a source, and no date after the page’s own day', () => {
    for (const fact of facts) {
      expect(wordsOf(fact.source).length, fact.text).toBeGreaterThan(0)
      expect(isKnownBy(fact.date, asOf), fact.text).toBe(true)
      expect(isKnownBy(fact.asOf, asOf), fact.text).toBe(true)
    }
  })

  test('has no paragraph of more than 90 words, and names the author beside every claim', () => {
    for (const { text, evidence } of paragraphs) {
      expect(wordsOf(text).length, text).toBeLessThanOrEqual(90)
      for (const author of claimants(course, evidence)) expect(text).toContain(author)
    }
  })
})

test('what the page must tell is there, with its date', () => {
  const dates = page.sections.flatMap((section) => section.facts.map((fact) => fact.date))
  for (const date of [
    '2002-06-07',
    '2003-09-19',
    '2004-01',
    '2004-06-17',
    '2007-08-16',
    '2023-07-04',
    '2024-07-04',
    '2025-09-01',
  ])
    expect(dates).toContain(date)
})

test('every table and the strip are shown once', () => {
  const shown = page.sections.flatMap((section) => section.shows)
  expect(shown.toSorted()).toEqual(['head-counts', 'members', 'membership', 'shares'])
})

test('every status has a source, and on the page’s day there are ten members and 17 partners', () => {
  for (const { name, steps } of page.membership.countries)
    for (const { source, from } of steps) {
      expect(source, name).not.toBe('')
      expect(isKnownBy(from, asOf), name).toBe(true)
    }
  expect(headCountOn(page.membership, countedOn(2025, asOf))).toEqual({
    members: 10,
    observers: 0,
    dialoguePartners: 0,
    partners: 17,
  })
})

test('members and table agree on who joined when', () => {
  const joined = page.members.rows.map(({ name }) => name)
  const members = page.membership.countries.filter(({ steps }) => steps.at(-1)?.status === 'member')
  expect(joined).toEqual(members.map(({ name }) => name))
  for (const { name, steps } of members) {
    const first = steps.find((step) => step.status === 'five' || step.status === 'member')
    const row = page.members.rows.find((one) => one.name === name)
    expect(first?.from.slice(0, 4), name).toBe(String(row?.joined))
  }
})

test('the people of the last stage are those of the table of members', () => {
  const last = page.shares.rows.at(-1)
  const total = membersTotal(page.members.rows, last?.year ?? 0)
  expect(Math.round(total.population)).toBe(last?.population)
})
