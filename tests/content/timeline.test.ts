/**
 * What is asked of the timeline's events: enough of them, each carried by evidence, each dated as its
 * evidence is dated, and none on a date that the course knows to be a slip.
 */
import { describe, expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { daysOf, yearOf } from '#domain/timeline/timeline-date.ts'
import type { TimelineEvent } from '#domain/timeline/timeline-event.ts'
import { sentencesOf } from '#tests/support/prose/readability.ts'
import { bindingDates, datesIn } from './dates-in-text.ts'

const course = await readCourse()
const events = [...course.timeline.values()]
const fromPapers = events.filter((event) => !event.beyond)
const beyond = events.filter((event) => event.beyond)

function statementsOf(event: TimelineEvent) {
  return event.evidence.flatMap((id) => course.base.statements.get(id) ?? [])
}

test('at least 50 events rest on the papers and 20 lie beyond them', () => {
  expect(fromPapers.length).toBeGreaterThanOrEqual(50)
  expect(beyond.length).toBeGreaterThanOrEqual(20)
})

test('both papers are heard, together and each alone', () => {
  const reported = fromPapers.map((event) => event.papers.join(' and '))
  for (const papers of ['jia', 'ding', 'jia and ding'])
    expect(reported.filter((one) => one === papers).length, papers).toBeGreaterThanOrEqual(10)
})

test('every module and every kind has events', () => {
  for (const { id } of [...course.modules.map((one) => one.file), ...course.announced])
    expect(events.filter((event) => event.modules.includes(id)).length, id).toBeGreaterThanOrEqual(
      5,
    )
  for (const kind of new Set(events.map((event) => event.kind)))
    expect(fromPapers.filter((event) => event.kind === kind).length, kind).toBeGreaterThan(1)
})

test('what the papers report falls between 1990 and 2017; only Ding’s latest source is later', () => {
  const years = fromPapers.map((event) => [event.id, yearOf(event.when)] as const)
  expect(years.filter(([, year]) => year < 1990 || year > 2017)).toEqual([
    ['latest-source-of-ding', 2019],
  ])
})

describe.each(fromPapers)('$id', (event) => {
  test('is dated as its evidence is dated', () => {
    const { first, last } = daysOf(event.when)
    for (const { id, statement } of statementsOf(event)) {
      const dates = bindingDates(datesIn(statement))
      const fits = dates.some((date) => {
        const days = daysOf(date)
        return days.first <= last && days.last >= first
      })
      expect(fits || dates.length === 0, `${id}: ${statement}`).toBe(true)
    }
  })

  test('names the author of what is only his claim', () => {
    const kinds = new Set(statementsOf(event).map((one) => one.kind))
    const [kind = ''] = kinds
    if (kinds.size !== 1 || !kind.endsWith('-claim')) return
    expect(event.text).toContain(kind === 'jia-claim' ? 'Jia' : 'Ding')
  })
})

test('what Jia reports was over when his latest source was printed', () => {
  for (const event of fromPapers.filter((one) => one.papers.includes('jia')))
    expect(daysOf(event.when).first, event.id).toBeLessThanOrEqual(daysOf('2000-12-18').first)
})

test('the dates that the course knows to be slips are nobody’s', () => {
  for (const { id, when } of events)
    for (const date of when.split('/')) expect(date, id).not.toMatch(/^(2012-04|2000-05)/)
})

test('an event beyond the papers that has a date of its own says what the paper has', () => {
  const compared = beyond.filter((event) => event.compare)
  expect(compared.length).toBeGreaterThanOrEqual(10)
  for (const { id, text, compare = '' } of compared) {
    const names = course.timeline.get(compare)?.papers ?? []
    const authors = names.map((name) => (name === 'jia' ? 'Jia' : 'Ding'))
    expect(authors.some((author) => text.includes(author)) || /the one after/.test(text), id).toBe(
      true,
    )
  }
})

test('a text is one or two sentences', () => {
  for (const { id, text } of events) {
    expect(text, id).toMatch(/^[\p{Lu}\p{N}].*\.”?$/su)
    expect(sentencesOf(text).length, id).toBeLessThanOrEqual(2)
  }
})

test('no entry lists a paper, a module, a statement or a doubt twice', () => {
  for (const { id, ...event } of events)
    for (const list of [event.papers, event.modules, event.evidence, event.discrepancies])
      expect(new Set(list).size, id).toBe(list.length)
})

test('sources beyond the papers say how old they are', () => {
  for (const { id, beyond: source } of beyond)
    expect(source?.asOf, id).toMatch(/^\d{1,2} [A-Z][a-z]+ 20\d\d$/)
})

test('dates are read out of a statement as they stand there', () => {
  expect(datesIn('On 26 April 1996, after March 1992 and Xu (2007).')).toEqual([
    '1996-04-26',
    '1992-03',
    '2007',
  ])
  expect(bindingDates(['1996-04-26', '2007'])).toEqual(['1996-04-26'])
  expect(bindingDates(['1992-03', '2007'])).toEqual(['1992-03', '2007'])
})
