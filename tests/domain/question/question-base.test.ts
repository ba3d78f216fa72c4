import * as v from 'valibot'
import { expect, test } from 'vitest'
import { plainProblems } from '#domain/base/plain-problem.ts'
import {
  countRight,
  idSchema,
  idsAreUnique,
  oneRightOptionsSchema,
  optionsSchema,
  questionBase,
  rightOptionId,
  textSchema,
} from '#domain/question/question-base.ts'
import { option, singleChoiceQuestion } from '#tests/support/builders/question-builders.ts'

function problems(schema: v.GenericSchema, raw: unknown): string[] {
  const read = v.safeParse(schema, raw)
  return read.success ? [] : plainProblems(read.issues)
}

test.each(['a', 'who-sat-where', 'year-1997'])('"%s" is an id', (id) => {
  expect(problems(idSchema, id)).toEqual([])
})

test.each(['', 'Who', 'who_sat', '-who', 'who--sat', '__proto__'])('"%s" is no id', (id) => {
  expect(problems(idSchema, id)).toEqual(['this is not kebab-case'])
})

test('a text of spaces is empty, and a text is kept without the spaces around it', () => {
  expect(problems(textSchema, '  ')).toEqual(['this is empty'])
  expect(v.parse(textSchema, ' words ')).toBe('words')
})

const base = v.object(questionBase)

test.each([
  ['objectives', [], 'objectives names no objective'],
  ['objectives', ['M7.1'], 'objectives.1 is not an objective such as M1.3'],
  ['section', 'a-border-inherited', 'section is not lesson-id#heading'],
  ['evidence', [], 'evidence names no evidence'],
  ['hints', [], 'hints has no hint'],
  ['prompt', '', 'prompt is empty'],
  ['explanation', undefined, 'explanation is missing'],
  [
    'level',
    'know',
    'level should be one of remember, understand, apply, analyse, evaluate, not "know"',
  ],
])('a question with a faulty field %s (%j) is told so', (field, value, sentence) => {
  expect(problems(base, { ...singleChoiceQuestion(), [field]: value })).toEqual([sentence])
})

test('an option is wrong unless it says that it is right', () => {
  const { right: _right, ...unsaid } = option('a', 'A')
  const [first] = v.parse(optionsSchema, [unsaid, option('b', 'B', true)])
  expect(first?.right).toBe(false)
})

test.each([
  ['one option', [option('a', 'A', true)], 'this has fewer than two options'],
  ['one id twice', [option('a', 'A', true), option('a', 'B')], 'this has two options with one id'],
  ['none right', [option('a', 'A'), option('b', 'B')], 'this needs exactly one right option'],
  [
    'two right',
    [option('a', 'A', true), option('b', 'B', true)],
    'this needs exactly one right option',
  ],
  [
    'a misconception of another form',
    [{ ...option('a', 'A', true), misconception: 'X1' }, option('b', 'B')],
    'a.misconception is not a misconception such as X1.6',
  ],
])('a choice of one with %s is told so', (_what, options, sentence) => {
  expect(problems(oneRightOptionsSchema, options)).toContain(sentence)
})

test('right options are counted and the only one is found', () => {
  expect(countRight([option('a', 'A', true), option('b', 'B'), option('c', 'C', true)])).toBe(2)
  expect(rightOptionId([option('a', 'A'), option('b', 'B', true)])).toBe('b')
  expect(rightOptionId([option('a', 'A')])).toBe('')
})

test('ids are unique when no two are the same', () => {
  expect(idsAreUnique([{ id: 'a' }, { id: 'b' }])).toBe(true)
  expect(idsAreUnique([{ id: 'a' }, { id: 'a' }])).toBe(false)
})
