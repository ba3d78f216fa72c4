/** The workbench's cases: both explanations on one event, each claim with its author and its evidence. */
import { describe, expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { evidenceNamedIn } from '#build/content/question-evidence.ts'
import { casePartIds, neither } from '#domain/cases/case-parts.ts'
import { benchQuestion, judgementQuestion } from '#domain/cases/case-questions.ts'
import {
  arrangeQuestion,
  describeResponse,
  gradeResponse,
  keyOf,
} from '#domain/question/registry.ts'
import { wordsOf } from '#tests/support/prose/readability.ts'
import { visibleText } from '#tests/support/prose/visible-text.ts'

const course = await readCourse()
const { authors, parts, comparison, cases } = course.workbench
const all = [...cases.values()]

test('there are four cases, in the order of their events', () => {
  expect(all.map(({ date }) => date)).toEqual([
    '26 April 1996',
    '3 July 1998',
    '15 June 2001',
    '9 June 2017',
  ])
})

describe.each(all.map((one) => ({ id: one.id, one })))('the case $id', ({ one }) => {
  const bench = benchQuestion(one, parts)

  test('lays out every part by cards or gives a reason for its silence', () => {
    for (const part of casePartIds) {
      const cards = one.pieces.filter(({ belongs }) => belongs === part).length
      const silence = one.silent.find((other) => other.part === part)
      expect(cards > 0, part).toBe(silence === undefined)
      if (silence) expect(silence.why, part).toMatch(/\.$/)
    }
    expect(one.pieces.some(({ belongs }) => belongs === neither)).toBe(true)
  })

  test('gives full marks to its key, in whatever order the cards come', () => {
    for (const shown of [bench, arrangeQuestion(bench, 1), arrangeQuestion(bench, 77)])
      expect(gradeResponse(shown, keyOf(shown))).toMatchObject({ status: 'graded', score: 1 })
    expect(describeResponse(bench, keyOf(bench))).toContain('Ding: Crisis management')
  })

  test('pays little for laying every card on one row', () => {
    for (const { id } of bench.groups) {
      const placed = Object.fromEntries(bench.items.map((item) => [item.id, id]))
      const grade = gradeResponse(bench, { placed })
      expect(grade.status === 'graded' && grade.score, id).toBeLessThanOrEqual(1 / 3)
    }
  })

  test('does not give a card away by the name of its row', () => {
    for (const { id, text, belongs } of one.pieces) {
      const row = parts.find((part) => part.id === belongs)?.name.toLowerCase() ?? neither
      expect(text.toLowerCase(), id).not.toContain(row)
    }
  })

  test('names the author of every card, and no claim rests on the other author alone', () => {
    for (const { id, text, evidence } of one.pieces) {
      const named = ['Jia', 'Ding'].filter((author) => text.includes(author))
      expect(named, id).toHaveLength(1)
      for (const entry of evidence) {
        const { kind = '', paragraphs = [] } = course.base.statements.get(entry) ?? {}
        const author = named[0]?.toLowerCase() ?? ''
        expect(
          paragraphs.some((name) => name.startsWith(author)),
          `${id}: ${entry}`,
        ).toBe(true)
        if (kind.endsWith('-claim')) expect(kind, `${id}: ${entry}`).toBe(`${author}-claim`)
      }
    }
  })

  test('says of Jia, where he wrote before the event, that applying him is the reader’s inference', () => {
    const isLater = one.years[1] > 2000
    const ofJia = one.silent.filter(({ part }) => part.startsWith('jia-'))
    if (isLater) expect(ofJia).toHaveLength(3)
    for (const { part, why, inference } of ofJia) {
      expect(inference, part).toBeDefined()
      if (isLater)
        expect(why, part).toContain(
          'Jia wrote before this; what his factors would say is the reader',
        )
    }
  })

  test('leaves two to four things unexplained, each with evidence or a reason', () => {
    expect(one.unexplained.length).toBeGreaterThanOrEqual(2)
    expect(one.unexplained.length).toBeLessThanOrEqual(4)
    for (const { id, title } of one.unexplained) expect(title, id).toMatch(/\?$/)
  })

  test('compares with two different answers of 60 to 90 words that say what would count against', () => {
    const { models } = judgementQuestion(one)
    for (const { id, text } of models) {
      expect(wordsOf(text).length, id).toBeGreaterThanOrEqual(60)
      expect(wordsOf(text).length, id).toBeLessThanOrEqual(90)
      expect(text, id).toMatch(/counts? against/)
    }
    const { jia, ding } = one.judgement.against
    expect(jia.text).not.toBe(ding.text)
    for (const { text } of [jia, ding])
      expect(text.split(/(?<=\.) /).length, text).toBeLessThanOrEqual(2)
  })

  test('tells what happened in plain sentences of its own', () => {
    for (const { text } of one.happened) expect(text).toMatch(/\.$/)
  })
})

/** Places where a paper's wording is damaged, so that nothing here may lean on it. */
const damaged = [
  'oil-gas-fields-sum',
  'five-plus-five-meetings',
  'five-or-four-central-asian-members',
  'singh-at-2011-summit',
  'was-tajik-border-settled',
  'uzbek-president-not-assassinated',
  'hizb-ut-tahrir-lost-subject',
]

test('nothing rests on a place whose wording is damaged', () => {
  const touched = new Map(
    damaged.flatMap((id) => {
      const entry = course.base.discrepancies.get(id)
      if (!entry) throw new Error(`There is no discrepancy ${id}.`)
      return entry.statements.map((statement) => [statement, id] as const)
    }),
  )
  for (const entry of [...authors, ...parts, ...comparison, ...all])
    for (const id of evidenceNamedIn(entry))
      expect(touched.get(id), `${entry.id}: ${id}`).toBeUndefined()
})

const seen = [...authors, ...parts, ...comparison, ...all].flatMap((entry) =>
  visibleText(entry, entry.id),
)

test('no working id and no wrong year is left in what a reader sees', () => {
  for (const { at, text } of seen.filter((one) => !/\.(taught|date)$/.test(one.at)))
    expect(text, at).not.toMatch(/\b(F\d{3}|D\d{2,3}|N\d|[MX][1-6]\.\d|2012|Turkmenistan)\b/)
})

test('where an explanation has no such part, the gap names whose it is', () => {
  const gaps = comparison.flatMap(({ jia, ding }) => [
    ...(typeof jia === 'string' ? [] : [{ author: 'Jia', lacks: jia.lacks }]),
    ...(typeof ding === 'string' ? [] : [{ author: 'Ding', lacks: ding.lacks }]),
  ])
  expect(gaps).toHaveLength(3)
  for (const { author, lacks } of gaps) expect(lacks).toContain(author)
})
