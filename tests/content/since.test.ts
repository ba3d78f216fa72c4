/** What is asked of the closing page: every fact sourced and dated, nothing later than its day. */
import { describe, expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { membersBy } from '#domain/series/membership/stage.ts'
import { shareStepperSeries } from '#domain/series/membership/share-stepper.ts'
import { countedOn, headCountOn, membersOn } from '#domain/since/membership.ts'
import { membersTotal } from '#domain/since/member-rows.ts'
import { isKnownBy } from '#domain/since/since-the-papers.ts'
import { figureOf } from '#tests/support/builders/figures.ts'
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

test('every table and every figure is shown once', () => {
  const shown = page.sections.flatMap((section) => [...section.shows, ...section.figures])
  expect(shown.toSorted()).toEqual([
    'head-counts',
    'members',
    'members-map',
    'members-weight',
    'membership-strip',
    'share-stepper',
  ])
})

test('every status has a source, and on the page’s day there are ten members and 17 partners', () => {
  for (const { name, steps } of page.membership.countries)
    for (const { evidence, from } of steps) {
      expect(
        evidence.some((id) => course.base.statements.get(id)?.outside),
        name,
      ).toBe(true)
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

const stepper = shareStepperSeries(figureOf('share-stepper'))

test('the figure of shares and the table of members agree on the last stage', () => {
  const total = membersTotal(page.members.rows)
  const last = stepper.table.rows.at(-1)?.cells
  expect(last?.[3]).toBe(total.area.toLocaleString('en-GB'))
  expect(last?.[6]).toBe(total.population.toLocaleString('en-GB', { maximumFractionDigits: 0 }))
})

test('who joins at a stage is who had joined by the end of its year', () => {
  const { rows } = figureOf('share-stepper')
  for (const { year } of rows) {
    const members = membersOn(page.membership, countedOn(year, asOf))
    const named = members.map(({ country }) => country).toSorted()
    expect(membersBy(rows, year).toSorted(), String(year)).toEqual(named)
  }
})

test('the shares told as facts are those of the figure', () => {
  const facts = page.sections.find(({ id }) => id === 'shares')?.facts ?? []
  expect(facts).toHaveLength(3)
  for (const { date, text } of facts) {
    const stage = stepper.marks.stages.find(({ year }) => String(year) === date)
    expect(text).toContain(`${stage?.area.label ?? ''} per cent of Eurasia’s area`)
    expect(text).toContain(`${stage?.people.label ?? ''} per cent of the world’s population`)
  }
})
