import { expect, test } from 'vitest'
import { readCourse } from '#build/content/course.ts'
import { sentencesOf } from '#tests/support/prose/readability.ts'
import { visibleText } from '#tests/support/prose/visible-text.ts'

const { base } = await readCourse()
const statements = [...base.statements.values()]
const discrepancies = [...base.discrepancies.values()]

test('the evidence base holds at least 420 statements, and 120 discrepancies', () => {
  expect(statements.length).toBeGreaterThanOrEqual(420)
  expect(discrepancies).toHaveLength(120)
})

test('statements and discrepancies name each other both ways', () => {
  for (const statement of statements)
    for (const id of statement.doubts)
      expect(base.discrepancies.get(id)?.statements, statement.id).toContain(statement.id)
  for (const discrepancy of discrepancies)
    for (const id of discrepancy.statements)
      expect(base.statements.get(id)?.doubts, discrepancy.id).toContain(discrepancy.id)
})

test('a statement is one or two sentences and ends in a full stop', () => {
  for (const { id, statement } of statements) {
    expect(statement, id).toMatch(/^["“\p{Lu}\p{N}].*\.["”]?$/su)
    expect(sentencesOf(statement).length, `${id}: ${statement}`).toBeLessThanOrEqual(2)
  }
})

const claims = statements.flatMap((statement) => {
  const [author, word] = statement.kind.split('-')
  return word === 'claim' && author ? [{ ...statement, author }] : []
})

test('a claim names its author', () => {
  const names: Record<string, RegExp> = { jia: /\bJia\b/, ding: /\bDing\b/ }
  expect(claims.length).toBeGreaterThan(100)
  for (const { id, author, statement } of claims)
    expect(statement, id).toMatch(names[author] ?? /^$/)
})

test('a claim rests on its own author’s paper', () => {
  for (const { id, author, paragraphs } of claims)
    expect(
      paragraphs.some((name) => name.startsWith(`${author}.`)),
      id,
    ).toBe(true)
})

test('no two statements say the same, and none is named twice', () => {
  const words = statements.map((one) => one.statement.toLowerCase())
  expect(words.filter((text, place) => words.indexOf(text) !== place)).toEqual([])
})

test('a discrepancy says in sentences what stands there and how to read it', () => {
  for (const { id, says, reading, lesson } of discrepancies)
    for (const text of [says, reading, lesson]) expect(text, id).toMatch(/[.?!]["”)]?$/)
})

test('no entry lists a paragraph or a partner twice', () => {
  for (const entry of [...statements, ...discrepancies]) {
    const partners = 'doubts' in entry ? entry.doubts : entry.statements
    for (const list of [entry.paragraphs, partners])
      expect(new Set(list).size, entry.id).toBe(list.length)
  }
})

test('no working id is left in the words of an entry', () => {
  for (const entry of [...statements, ...discrepancies])
    for (const { at, text } of visibleText(entry))
      expect(text, `${entry.id} ${at}`).not.toMatch(/\b(F\d{3}|D\d{2,3}|[MX][1-6]\.\d)\b/)
})
