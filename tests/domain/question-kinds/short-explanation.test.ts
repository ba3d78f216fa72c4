import { expect, test } from 'vitest'
import { shortExplanation } from '#domain/question-kinds/short-explanation.ts'
import { parseQuestion } from '#domain/question/question-schema.ts'
import { explainQuestion } from '#tests/support/builders/question-builders.ts'

const question = explainQuestion()
const response = (text: string) => ({ text, covered: [] })

test.each([
  ['Notice calms fear.'],
  ['  Because they know more \n'],
  ['Страх становится меньше'],
  ['减少误解'],
])('"%s" is answered and never scored', (text) => {
  expect(shortExplanation.grade(question, response(text))).toEqual({ status: 'unscored' })
})

test.each([[''], ['   '], ['Yes.'], ['No idea'], ['... --- ...']])(
  '"%s" is too little to compare',
  (text) => {
    expect(shortExplanation.grade(question, response(text))).toEqual({
      status: 'incomplete',
      missing: 'Write at least a few words first.',
    })
  },
)

test('without a response it is incomplete', () => {
  expect(shortExplanation.grade(question, undefined).status).toBe('incomplete')
})

test('ticks and rating change nothing about the grade', () => {
  const rated = { text: 'Notice calms fear.', covered: ['fear'], rating: 'missed' as const }
  expect(shortExplanation.grade(question, rated)).toEqual({ status: 'unscored' })
})

test.each([[{ text: 'Words', covered: ['fear'], rating: 'partly' }], [{ text: '', covered: [] }]])(
  '%j is read as it is',
  (raw) => {
    expect(shortExplanation.readResponse(question, raw)).toEqual(raw)
  },
)

test('a tick for a point that is gone is dropped and the words are kept', () => {
  const raw = { text: 'Notice calms fear.', covered: ['gone', 'spiral', 'fear', 'fear'] }
  expect(shortExplanation.readResponse(question, raw)).toEqual({
    text: 'Notice calms fear.',
    covered: ['fear', 'spiral'],
  })
})

test.each([
  [{ text: 'Words' }],
  [{ text: 7, covered: [] }],
  [{ text: 'Words', covered: 'fear' }],
  [{ text: 'Words', covered: [], rating: 'superb' }],
  ['Words'],
])('%j is no response to it', (raw) => {
  expect(shortExplanation.readResponse(question, raw)).toBeUndefined()
})

test('a response is described by its own words', () => {
  expect(shortExplanation.describe(question, response(' Notice calms fear. '))).toBe(
    'Notice calms fear.',
  )
  expect(shortExplanation.describe(question, response(' '))).toBe('No answer')
})

test('the key is a model answer with every point covered', () => {
  expect(shortExplanation.key(question)).toEqual({
    text: 'Who knows need not fear.',
    covered: ['fear', 'spiral', 'promise'],
    rating: 'well',
  })
})

const [model] = question.models
const [point] = question.points
const points = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ ...point, id: `p${at}` }))

test.each([
  ['models needs exactly two model answers', { models: [model] }],
  ['models has two model answers with one id', { models: [model, model] }],
  ['points has fewer than three points', { points: points(2) }],
  ['points has more than five points', { points: points(6) }],
  ['points has two points with one id', { points: [...points(3), ...points(1)] }],
])('the schema says "%s"', (sentence, overrides) => {
  expect(parseQuestion({ ...question, ...overrides })).toEqual({ ok: false, problems: [sentence] })
})
