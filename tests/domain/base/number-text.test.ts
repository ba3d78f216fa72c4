import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNumber, readYear, showMeasure, writeNumber } from '#domain/base/number-text.ts'

test.each([
  ['7000', 7000],
  ['7,000', 7000],
  ['7 000', 7000],
  ['7\u00A0000', 7000],
  ['7\u202F000', 7000],
  ['7\u3000000', 7000],
  ['7’000', 7000],
  ["7'000", 7000],
  ['７０００', 7000],
  ['７，０００', 7000],
  [' 7000. ', 7000],
  ['1,234,567', 1234567],
  ['1.234.567', 1234567],
  ['1 234 567', 1234567],
  ['7,000.5', 7000.5],
  ['7.000,5', 7000.5],
  ['7 000,5', 7000.5],
  ['27.8', 27.8],
  ['27,8', 27.8],
  ['0.125', 0.125],
  ['0,125', 0.125],
  ['1234.567', 1234.567],
  ['.5', 0.5],
  ['-5', -5],
  ['−5', -5],
  ['–5', -5],
  ['+5', 5],
  ['007', 7],
])('"%s" is read as %d', (text, value) => {
  expect(readNumber(text)).toEqual({ ok: true, value })
})

test.each([
  ['7000 km', 'km', 7000],
  ['7000km', 'km', 7000],
  ['7,000 KM', 'km', 7000],
  ['7000 km.', 'km', 7000],
  ['27.8%', '%', 27.8],
  ['27.8 ％', '%', 27.8],
  ['14 per cent', '%', 14],
  ['14 percent', '%', 14],
  ['1 month', 'months', 1],
  ['72 months', 'months', 72],
  ['3 states', 'state', 3],
])('"%s" may carry its unit, %s', (text, unit, value) => {
  expect(readNumber(text, unit)).toEqual({ ok: true, value })
})

test.each([
  ['7.000', '“7.000” can mean 7 or 7000. Write 7 or 7000.'],
  ['7.125', '“7.125” can mean 7.125 or 7125. Write 7.1250 or 7125.'],
  ['-7.500', '“7.500” can mean 7.5 or 7500. Write 7.5 or 7500.'],
])('"%s" could be two numbers and is asked about', (text, question) => {
  expect(readNumber(text)).toEqual({ ok: false, problems: [question] })
})

test.each([
  ['seven thousand'],
  ['7000 miles'],
  ['7,000,0'],
  ['70,00,000'],
  ['1..2'],
  ['1e3'],
  ['0x10'],
  ['Infinity'],
  ['NaN'],
  ['7 00'],
  ['5-6'],
  ['--5'],
  ['9'.repeat(400)],
])('"%s" is not a number, and the sentence says what to do', (text) => {
  const read = readNumber(text, 'km')
  expect(read).toEqual({
    ok: false,
    problems: [`“${text}” is not a number. Write it in digits, such as 1234.`],
  })
})

test.each(['', '  ', 'km', '.'])('"%s" holds no number yet', (text) => {
  expect(readNumber(text, 'km')).toEqual({ ok: false, problems: ['Write a number first.'] })
})

test('reading never throws, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, unit) => {
      const read = readNumber(text, unit)
      expect(read.ok ? Number.isFinite(read.value) : read.problems.length > 0).toBe(true)
    }),
  )
})

test.each([
  ['1997', 1997],
  [' １９９７ ', 1997],
  ['1997.', 1997],
])('"%s" is the year %d', (text, value) => {
  expect(readYear(text)).toEqual({ ok: true, value })
})

test.each(['97', '1,997', '1 997', '19970', 'MCMXCVII', '1997-98'])(
  '"%s" is not a year of four digits',
  (text) => {
    expect(readYear(text)).toEqual({ ok: false, problems: ['Write the year as four digits.'] })
  },
)

test('an empty year is asked for', () => {
  expect(readYear(' ')).toEqual({ ok: false, problems: ['Write a year first.'] })
})

test('a number that is written out is read back as itself', () => {
  const thousandths = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((whole) => whole / 1000)
  fc.assert(
    fc.property(fc.oneof(fc.integer(), thousandths), (value) => {
      const read = readNumber(writeNumber(value))
      expect(read.ok && read.value === value).toBe(true)
    }),
    { examples: [[7.125], [-7.125], [7000], [0]] },
  )
})

test.each([
  [7000, 'km', '7,000 km'],
  [27.8, '%', '27.8%'],
  [0.1, '%', '0.1%'],
  [1997, 'year', '1997'],
  [1, 'months', '1 month'],
  [72, 'months', '72 months'],
  [-1234.5, 'km', '-1,234.5 km'],
])('%d %s is shown as "%s"', (value, unit, shown) => {
  expect(showMeasure(value, unit)).toBe(shown)
})
