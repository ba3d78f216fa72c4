import * as v from 'valibot'
import { expect, test } from 'vitest'
import { plainProblems } from '#domain/base/plain-problem.ts'

const schema = v.pipe(
  v.strictObject({
    title: v.pipe(v.string(), v.minLength(1, 'is empty')),
    year: v.optional(v.number()),
    level: v.optional(v.picklist(['low', 'high'])),
    items: v.optional(v.array(v.strictObject({ id: v.string(), why: v.string() }))),
    tags: v.optional(v.array(v.string())),
  }),
  v.check(({ title }) => title !== 'bad', 'does not hang together'),
)

function problems(raw: unknown): string[] {
  const read = v.safeParse(schema, raw)
  return read.success ? [] : plainProblems(read.issues)
}

test.each([
  ['a missing field', {}, 'title is missing'],
  ['a message of our own', { title: '' }, 'title is empty'],
  ['a wrong type', { title: 7 }, 'title should be text, not 7'],
  ['an unknown field', { title: 'x', colour: 'red' }, 'colour is not a field that is known here'],
  [
    'a word outside a list',
    { title: 'x', level: 'middle' },
    'level should be one of low, high, not "middle"',
  ],
  [
    'a place in a list by its id',
    { title: 'x', items: [{ id: 'first', why: 'y' }, { id: 'second' }] },
    'items.second.why is missing',
  ],
  [
    'a place in a list without ids, counted from 1',
    { title: 'x', tags: ['one', null] },
    'tags.2 should be text, not nothing',
  ],
  ['the whole', { title: 'bad' }, 'this does not hang together'],
  ['what is no record at all', 'text', 'this should be a set of fields, not "text"'],
])('%s is named in plain words', (_what, raw, sentence) => {
  expect(problems(raw)).toEqual([sentence])
})

test('all problems are told, not only the first', () => {
  expect(problems({ title: '', year: 'x', items: [{ id: 'a' }] })).toEqual([
    'title is empty',
    'year should be a number, not "x"',
    'items.a.why is missing',
  ])
})
