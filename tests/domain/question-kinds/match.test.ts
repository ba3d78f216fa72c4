import { expect, test } from 'vitest'
import { seededRandom } from '#domain/base/seeded-random.ts'
import { match } from '#domain/question-kinds/match.ts'
import { parseQuestion } from '#domain/question/question-schema.ts'
import { matchQuestion, reason } from '#tests/support/builders/question-builders.ts'

/** trust → city-shanghai, cuts → city-moscow; city-almaty to spare. */
const question = matchQuestion()

test.each([
  [{ trust: 'city-shanghai', cuts: 'city-moscow' }, 1],
  [{ trust: 'city-shanghai', cuts: 'city-almaty' }, 1 / 2],
  [{ trust: 'city-moscow', cuts: 'city-shanghai' }, 0],
])('%j scores the share of right rows, %d', (placed, score) => {
  expect(match.grade(question, { placed })).toMatchObject({ status: 'graded', score })
})

test('each row is a part', () => {
  const placed = { trust: 'city-shanghai', cuts: 'city-almaty' }
  expect(match.grade(question, { placed })).toMatchObject({
    parts: [
      { id: 'trust', score: 1 },
      { id: 'cuts', score: 0 },
    ],
  })
})

test.each([
  [undefined, 'Give each row an answer first.'],
  [{ placed: {} }, '2 rows still need an answer.'],
  [{ placed: { trust: 'city-shanghai' } }, '1 row still needs an answer.'],
  [
    { placed: { trust: 'city-moscow', cuts: 'city-moscow' } },
    'One answer stands in two rows. Give each row its own.',
  ],
])('%j is incomplete and says why', (response, missing) => {
  expect(match.grade(question, response)).toEqual({ status: 'incomplete', missing })
})

test.each([
  [{ placed: { trust: 'city-paris' } }],
  [{ placed: { unknown: 'city-moscow' } }],
  [{ placed: { trust: 7 } }],
  [{ placed: ['city-moscow'] }],
  [{ placed: 'city-moscow' }],
  [{}],
  [JSON.parse('{"placed":{"__proto__":"city-moscow"}}') as unknown],
])('%j is no response to it', (raw) => {
  expect(match.readResponse(question, raw)).toBeUndefined()
})

test('half a response is still a response', () => {
  const half = { placed: { trust: 'city-moscow' } }
  expect(match.readResponse(question, half)).toEqual(half)
})

test('rows and choices are both mixed, so that neither column gives the other away', () => {
  const rowOrders = new Set<string>()
  const choiceOrders = new Set<string>()
  for (let seed = 0; seed < 20; seed += 1) {
    const arranged = match.arrange(question, seededRandom(seed))
    rowOrders.add(arranged.rows.map((row) => row.id).join())
    choiceOrders.add(arranged.choices.map((choice) => choice.id).join())
  }
  expect(rowOrders.size).toBeGreaterThan(1)
  expect(choiceOrders.size).toBeGreaterThan(1)
})

test('a response is described row by row, without the rows left open', () => {
  expect(match.describe(question, { placed: { cuts: 'city-moscow' } })).toBe(
    'Reduction of forces: Moscow',
  )
  expect(match.describe(question, match.key(question))).toBe(
    'Confidence-building: Shanghai; Reduction of forces: Moscow',
  )
  expect(match.describe(question, { placed: {} })).toBe('No answer')
})

const row = (id: string, answer: string) => ({ id, text: id, answer, ...reason() })
const choice = (id: string) => ({ id, text: id })

test.each([
  ['rows has fewer than two rows', { rows: [row('r1', 'city-moscow')] }],
  ['rows has two rows with one id', { rows: [row('r1', 'city-moscow'), row('r1', 'city-almaty')] }],
  [
    'rows uses one choice as the answer of two rows',
    { rows: [row('r1', 'city-moscow'), row('r2', 'city-moscow')] },
  ],
  [
    'rows names an answer that is not among the choices',
    { rows: [row('r1', 'city-moscow'), row('r2', 'city-paris')] },
  ],
  [
    'choices has two choices with one id',
    { choices: ['city-shanghai', 'city-moscow', 'city-moscow'].map(choice) },
  ],
  [
    'choices has more than two choices to spare',
    { choices: ['city-shanghai', 'city-moscow', 'c3', 'c4', 'c5'].map(choice) },
  ],
])('the schema says "%s"', (sentence, overrides) => {
  const read = parseQuestion(matchQuestion(overrides))
  expect(read.ok ? [] : read.problems).toContain(sentence)
})
