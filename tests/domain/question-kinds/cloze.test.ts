import { expect, test } from 'vitest'
import { seededRandom } from '#domain/base/seeded-random.ts'
import { cloze } from '#domain/question-kinds/cloze.ts'
import { parseQuestion } from '#domain/question/question-schema.ts'
import {
  choiceBlank,
  clozeQuestion,
  option,
  textBlank,
} from '#tests/support/builders/question-builders.ts'

/** "In {city} the leaders of {states} states met." city: shanghai of two; states: "five" or "5". */
const question = clozeQuestion()

test.each([
  [{ city: 'shanghai', states: 'five' }, 1],
  [{ city: 'shanghai', states: '5' }, 1],
  [{ city: 'shanghai', states: ' FIVE. ' }, 1],
  [{ city: 'shanghai', states: '５' }, 1],
  [{ city: 'shanghai', states: 'six' }, 1 / 2],
  [{ city: 'moscow', states: 'five' }, 1 / 2],
  [{ city: 'moscow', states: 'fiv' }, 0],
])('%j scores the share of right blanks, %d', (blanks, score) => {
  expect(cloze.grade(question, { blanks })).toMatchObject({ status: 'graded', score })
})

test('each blank is a part', () => {
  expect(cloze.grade(question, { blanks: { states: 'five', city: 'moscow' } })).toMatchObject({
    parts: [
      { id: 'city', score: 0 },
      { id: 'states', score: 1 },
    ],
  })
})

test.each([
  [undefined, 'Fill the blanks first.'],
  [{ blanks: {} }, '2 blanks still need an answer.'],
  [{ blanks: { city: 'shanghai' } }, '1 blank still needs an answer.'],
  [{ blanks: { city: 'shanghai', states: ' … ' } }, '1 blank still needs an answer.'],
])('%j is incomplete and says how much is missing', (response, missing) => {
  expect(cloze.grade(question, response)).toEqual({ status: 'incomplete', missing })
})

test.each([
  [{ blanks: { city: 'paris' } }],
  [{ blanks: { city: '' } }],
  [{ blanks: { states: 5 } }],
  [{ blanks: { unknown: 'five' } }],
  [{ blanks: [] }],
  [{ blanks: 'five' }],
])('%j is no response to it', (raw) => {
  expect(cloze.readResponse(question, raw)).toBeUndefined()
})

test('typed words are kept as they were typed', () => {
  const typed = { blanks: { states: ' Five ' } }
  expect(cloze.readResponse(question, typed)).toEqual(typed)
})

test('blanks keep their place while the options of a choice are mixed', () => {
  const options = ['o1', 'o2', 'o3', 'o4'].map((id, at) => option(id, id, at === 0))
  const long = clozeQuestion({ blanks: [choiceBlank('city', options), textBlank('states', '5')] })
  const orders = new Set<string>()
  for (let seed = 0; seed < 20; seed += 1) {
    const { blanks } = cloze.arrange(long, seededRandom(seed))
    expect(blanks.map((blank) => blank.id)).toEqual(['city', 'states'])
    const first = blanks[0]
    orders.add(first?.type === 'choice' ? first.options.map((one) => one.id).join() : '')
  }
  expect(orders.size).toBeGreaterThan(1)
})

test('a response is described as the whole text with the words in place', () => {
  expect(cloze.describe(question, cloze.key(question))).toBe(
    'In Shanghai the leaders of five states met.',
  )
  expect(cloze.describe(question, { blanks: { states: 'six' } })).toBe(
    'In … the leaders of six states met.',
  )
  expect(cloze.describe(question, { blanks: {} })).toBe('No answer')
})

test('typed signs that mean something in a replacement stand as they were typed', () => {
  expect(cloze.describe(question, { blanks: { city: 'moscow', states: '$& {city}' } })).toBe(
    'In Moscow the leaders of $& {city} states met.',
  )
})

test.each([
  ['text does not hold each blank exactly once', { text: 'In {city} they met.' }],
  ['text does not hold each blank exactly once', { text: '{city} {city} {states}' }],
  ['text does not hold each blank exactly once', { text: '{city} {states} {year}' }],
  ['blanks has no blank', { text: 'Nothing to fill.', blanks: [] }],
  [
    'blanks has two blanks with one id',
    { text: '{a} {a}', blanks: [textBlank('a', 'x'), textBlank('a', 'y')] },
  ],
  ['blanks.a.accept accepts no answer', { text: '{a}', blanks: [textBlank('a')] }],
  [
    'blanks.a.accept.1 has neither a letter nor a digit',
    { text: '{a}', blanks: [textBlank('a', '…')] },
  ],
  [
    'blanks.a.options needs exactly one right option',
    { text: '{a}', blanks: [choiceBlank('a', [option('x', 'X'), option('y', 'Y')])] },
  ],
])('the schema says "%s"', (sentence, overrides) => {
  const read = parseQuestion(clozeQuestion(overrides))
  expect(read.ok ? [] : read.problems).toContain(sentence)
})
