import { expect, test } from 'vitest'
import { seededRandom } from '#domain/base/seeded-random.ts'
import { sortIntoGroups } from '#domain/question-kinds/sort-into-groups.ts'
import { parseQuestion } from '#domain/question/question-schema.ts'
import { reason, sortQuestion } from '#tests/support/builders/question-builders.ts'

/** notice and observers → of-1996, ceilings → of-1997. */
const question = sortQuestion()

test.each([
  [{ notice: 'of-1996', observers: 'of-1996', ceilings: 'of-1997' }, 1],
  [{ notice: 'of-1996', observers: 'of-1997', ceilings: 'of-1997' }, 2 / 3],
  [{ notice: 'of-1997', observers: 'of-1997', ceilings: 'of-1996' }, 0],
])('%j scores the share of items in the right group, %d', (placed, score) => {
  expect(sortIntoGroups.grade(question, { placed })).toMatchObject({ status: 'graded', score })
})

test('each item is a part', () => {
  const placed = { notice: 'of-1997', observers: 'of-1996', ceilings: 'of-1997' }
  expect(sortIntoGroups.grade(question, { placed })).toMatchObject({
    parts: [
      { id: 'notice', score: 0 },
      { id: 'observers', score: 1 },
      { id: 'ceilings', score: 1 },
    ],
  })
})

test.each([
  [undefined, 'Put each item in a group first.'],
  [{ placed: {} }, '3 items still need a group.'],
  [{ placed: { notice: 'of-1996', ceilings: 'of-1997' } }, '1 item still needs a group.'],
])('%j is incomplete and says why', (response, missing) => {
  expect(sortIntoGroups.grade(question, response)).toEqual({ status: 'incomplete', missing })
})

test.each([
  [{ placed: { notice: 'of-2001' } }],
  [{ placed: { unknown: 'of-1996' } }],
  [{ placed: null }],
  [{ placed: { constructor: 'of-1996' } }],
  [undefined],
])('%j is no response to it', (raw) => {
  expect(sortIntoGroups.readResponse(question, raw)).toBeUndefined()
})

test('groups keep the order of the author while items are mixed', () => {
  const orders = new Set<string>()
  for (let seed = 0; seed < 20; seed += 1) {
    const arranged = sortIntoGroups.arrange(question, seededRandom(seed))
    expect(arranged.groups).toEqual(question.groups)
    orders.add(arranged.items.map((item) => item.id).join())
  }
  expect(orders.size).toBeGreaterThan(1)
})

test('a response is described group by group, without groups that hold nothing', () => {
  expect(sortIntoGroups.describe(question, sortIntoGroups.key(question))).toBe(
    'Agreement of 1996: Give notice of exercises, Invite observers; ' +
      'Agreement of 1997: Keep to ceilings on weapons',
  )
  expect(sortIntoGroups.describe(question, { placed: { notice: 'of-1997' } })).toBe(
    'Agreement of 1997: Give notice of exercises',
  )
  expect(sortIntoGroups.describe(question, { placed: {} })).toBe('No answer')
})

const item = (id: string, group: string) => ({ id, text: id, group, ...reason() })
const group = (id: string) => ({ id, text: id })

test.each([
  ['groups has fewer than two groups', { groups: [group('of-1996')] }],
  ['groups has two groups with one id', { groups: [group('of-1996'), group('of-1996')] }],
  ['items has fewer than two items', { items: [item('a', 'of-1996')] }],
  ['items has two items with one id', { items: [item('a', 'of-1996'), item('a', 'of-1997')] }],
  ['items names a group that does not exist', { items: [item('a', 'of-1996'), item('b', 'x')] }],
])('the schema says "%s"', (sentence, overrides) => {
  const read = parseQuestion(sortQuestion(overrides))
  expect(read.ok ? [] : read.problems).toContain(sentence)
})

test('a group may be a decoy that holds nothing', () => {
  const groups = [...question.groups, group('neither')]
  expect(parseQuestion(sortQuestion({ groups })).ok).toBe(true)
})
