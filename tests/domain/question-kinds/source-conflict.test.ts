import { expect, test } from 'vitest'
import { seededRandom } from '#domain/base/seeded-random.ts'
import { sourceConflict } from '#domain/question-kinds/source-conflict.ts'
import { parseQuestion } from '#domain/question/question-schema.ts'
import { conflictQuestion, option } from '#tests/support/builders/question-builders.ts'

/** which-says → ding of ding, jia; what-settles → order of order, newer. */
const question = conflictQuestion()

test.each([
  [{ 'which-says': 'ding', 'what-settles': 'order' }, 1],
  [{ 'which-says': 'ding', 'what-settles': 'newer' }, 1 / 2],
  [{ 'which-says': 'jia', 'what-settles': 'newer' }, 0],
])('%j scores the mean of its parts, %d', (parts, score) => {
  expect(sourceConflict.grade(question, { parts })).toMatchObject({ status: 'graded', score })
})

test('each part is graded by itself', () => {
  const parts = { 'which-says': 'jia', 'what-settles': 'order' }
  expect(sourceConflict.grade(question, { parts })).toMatchObject({
    parts: [
      { id: 'which-says', score: 0 },
      { id: 'what-settles', score: 1 },
    ],
  })
})

test.each([
  [undefined, 'Answer the parts first.'],
  [{ parts: {} }, '2 parts still need an answer.'],
  [{ parts: { 'which-says': 'ding' } }, '1 part still needs an answer.'],
])('%j is incomplete and says how much is missing', (response, missing) => {
  expect(sourceConflict.grade(question, response)).toEqual({ status: 'incomplete', missing })
})

test.each([
  [{ parts: { 'which-says': 'order' } }],
  [{ parts: { unknown: 'ding' } }],
  [{ parts: { 'which-says': true } }],
  [{ parts: [] }],
  [JSON.parse('{"parts":{"__proto__":{"which-says":"ding"}}}') as unknown],
])('%j is no response to it', (raw) => {
  expect(sourceConflict.readResponse(question, raw)).toBeUndefined()
})

test('accounts and parts keep their order while options are mixed', () => {
  const orders = new Set<string>()
  for (let seed = 0; seed < 20; seed += 1) {
    const arranged = sourceConflict.arrange(question, seededRandom(seed))
    expect(arranged.accounts).toEqual(question.accounts)
    expect(arranged.parts.map((part) => part.id)).toEqual(['which-says', 'what-settles'])
    orders.add(arranged.parts.flatMap((part) => part.options.map((one) => one.id)).join())
  }
  expect(orders.size).toBeGreaterThan(1)
})

test('a response is described by the options chosen, part by part', () => {
  expect(sourceConflict.describe(question, sourceConflict.key(question))).toBe(
    'Ding’s text; The order of events in the same source',
  )
  expect(sourceConflict.describe(question, { parts: { 'what-settles': 'newer' } })).toBe(
    'The newer paper',
  )
  expect(sourceConflict.describe(question, { parts: {} })).toBe('No answer')
})

const [firstAccount, secondAccount] = question.accounts
const part = (id: string) => ({
  id,
  prompt: `${id}?`,
  options: [option('x', 'X', true), option('y', 'Y')],
})

test.each([
  ['accounts has fewer than two accounts', { accounts: [firstAccount] }],
  ['accounts has two accounts with one id', { accounts: [firstAccount, firstAccount] }],
  [
    'accounts.ding.paragraphs names no paragraph',
    { accounts: [{ ...firstAccount, paragraphs: [] }, secondAccount] },
  ],
  [
    'accounts.ding.source should be one of jia, ding, note, not "wiki"',
    { accounts: [{ ...firstAccount, source: 'wiki' }, secondAccount] },
  ],
  ['parts has fewer than two parts', { parts: [part('a')] }],
  ['parts has more than three parts', { parts: ['a', 'b', 'c', 'd'].map(part) }],
  ['parts has two parts with one id', { parts: [part('a'), part('a')] }],
  ['discrepancy is not kebab-case', { discrepancy: 'D01' }],
])('the schema says "%s"', (sentence, overrides) => {
  const read = parseQuestion({ ...question, ...overrides })
  expect(read.ok ? [] : read.problems).toContain(sentence)
})

test('an account may say what to make of it', () => {
  const accounts = question.accounts.map((account) => ({
    ...account,
    why: 'A note of the same paper has another date.',
    evidence: ['moscow-agreement-date'],
  }))
  expect(parseQuestion(conflictQuestion({ accounts })).ok).toBe(true)
})
