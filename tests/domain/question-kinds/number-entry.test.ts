import { expect, test } from 'vitest'
import { mistakeIn, numberEntry } from '#domain/question-kinds/number-entry.ts'
import { parseQuestion } from '#domain/question/question-schema.ts'
import { numberQuestion, reason, yearQuestion } from '#tests/support/builders/question-builders.ts'

const length = numberQuestion()
const share = numberQuestion({ answer: 27.8, tolerance: 0.1, unit: '%', mistakes: [] })

test.each([
  ['7000', 1],
  ['7 000', 1],
  ['7,000', 1],
  ['7000 km', 1],
  ['7,000 km', 1],
  ['７０００', 1],
  ['７，０００ ｋｍ', 1],
  ['7000.0', 1],
  ['7000,5', 0],
  ['700', 0],
  ['-7000', 0],
])('typing "%s" for 7,000 km scores %d', (text, score) => {
  expect(numberEntry.grade(length, { text })).toEqual({ status: 'graded', score, parts: [] })
})

test.each([
  ['27.8', 1],
  ['27,8%', 1],
  ['27.7', 1],
  ['27.9 per cent', 1],
  ['27.6', 0],
  ['28', 0],
])('typing "%s" for 27.8% ± 0.1 scores %d', (text, score) => {
  expect(numberEntry.grade(share, { text })).toMatchObject({ score })
})

test.each([
  [undefined, 'Write a number first.'],
  [{ text: '  ' }, 'Write a number first.'],
  [{ text: 'km' }, 'Write a number first.'],
  [{ text: 'long' }, '“long” is not a number. Write it in digits, such as 1234.'],
  [{ text: '7000 miles' }, '“7000 miles” is not a number. Write it in digits, such as 1234.'],
  [{ text: '7.000' }, '“7.000” can mean 7 or 7000. Write 7 or 7000.'],
])('%j is incomplete, never wrong, and says what to write', (response, missing) => {
  expect(numberEntry.grade(length, response)).toEqual({ status: 'incomplete', missing })
})

test.each([
  ['1997', { status: 'graded', score: 1, parts: [] }],
  ['１９９７', { status: 'graded', score: 1, parts: [] }],
  ['2012', { status: 'graded', score: 0, parts: [] }],
  ['97', { status: 'incomplete', missing: 'Write the year as four digits.' }],
  ['1,997', { status: 'incomplete', missing: 'Write the year as four digits.' }],
  ['', { status: 'incomplete', missing: 'Write a year first.' }],
])('typing "%s" for the year 1997', (text, grade) => {
  expect(numberEntry.grade(yearQuestion(), { text })).toEqual(grade)
})

test('what was typed is kept as it was', () => {
  expect(numberEntry.readResponse(length, { text: ' 7.000 ' })).toEqual({ text: ' 7.000 ' })
})

test.each([[{ text: 7000 }], [{ value: '7000' }], ['7000'], [null]])(
  '%j is no response to it',
  (raw) => {
    expect(numberEntry.readResponse(length, raw)).toBeUndefined()
  },
)

test('a listed mistake is recognised however it is typed', () => {
  expect(mistakeIn(length, { text: '100 km' })?.value).toBe(100)
  expect(mistakeIn(yearQuestion(), { text: '2012' })?.value).toBe(2012)
  expect(mistakeIn(length, { text: '101' })).toBeUndefined()
  expect(mistakeIn(length, { text: 'hundred' })).toBeUndefined()
})

test.each([
  [length, '7000', '7,000 km'],
  [length, '1 km', '1 km'],
  [share, '27,8', '27.8%'],
  [yearQuestion(), '1997', '1997'],
  [length, ' about 7.000 ', 'about 7.000'],
  [length, '  ', 'No answer'],
])('the response is described as read, or else as typed', (question, text, words) => {
  expect(numberEntry.describe(question, { text })).toBe(words)
})

test('a key that would be asked about is written so that it is clear', () => {
  const question = numberQuestion({ answer: 7.125, mistakes: [] })
  expect(numberEntry.key(question)).toEqual({ text: '7.1250' })
})

test.each([
  ['tolerance is below 0', numberQuestion({ tolerance: -1 })],
  [
    'answer cannot be typed: a year has four digits, another number no exponent',
    yearQuestion({ answer: 97 }),
  ],
  [
    'answer cannot be typed: a year has four digits, another number no exponent',
    numberQuestion({ answer: 1e-9 }),
  ],
  [
    'mistakes lists a value that is graded as right',
    numberQuestion({ tolerance: 50, mistakes: [{ value: 6960, ...reason() }] }),
  ],
])('the schema says "%s"', (sentence, question) => {
  expect(parseQuestion(question)).toEqual({ ok: false, problems: [sentence] })
})

test('mistakes may be left out', () => {
  const { mistakes: _mistakes, ...without } = length
  expect(parseQuestion(without)).toEqual({ ok: true, value: { ...length, mistakes: [] } })
})
