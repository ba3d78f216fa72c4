import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Facets } from '#domain/review/order/facets.ts'
import { answersEachOther, kinship, mix, reach } from '#domain/review/order/mix.ts'
import { facets } from '#tests/support/review/due-items.ts'

type Named = { readonly id: string; readonly facets: Facets }
const item = (id: string, given: Partial<Facets> = {}): Named => ({
  id,
  facets: facets({ evidence: [id], ...given }),
})
const idsOf = (items: readonly Named[]) => items.map(({ id }) => id)

test('kin by misconception is nearer than by kind of event, and that nearer than by module', () => {
  const one = item('one', { misconceptions: ['X1.1'], families: ['summit'] })
  const others = [
    item('a', { misconceptions: ['X1.1'], module: 'm2' }),
    item('b', { families: ['summit'], module: 'm2' }),
    item('c'),
    item('d', { module: 'm2' }),
  ]
  expect(others.map((other) => kinship(one, other))).toEqual([3, 2, 1, 0])
})

test('after an item comes its nearest kin, and among equals the more urgent', () => {
  const items = [
    item('first', { families: ['summit'] }),
    item('far', { module: 'm2' }),
    item('near'),
    item('nearest', { families: ['summit'], module: 'm2' }),
    item('near-too'),
  ]
  expect(idsOf(mix(items))).toEqual(['first', 'nearest', 'far', 'near', 'near-too'])
})

test('kin is not fetched from beyond reach, so that what is urgent comes early', () => {
  const between = Array.from({ length: reach }, (_, at) => item(`b${at}`, { module: 'm2' }))
  const items = [
    item('first', { families: ['summit'] }),
    ...between,
    item('kin', { families: ['summit'] }),
  ]
  expect(idsOf(mix(items))[1]).toBe('b0')
})

test('two that share evidence are set apart where anything can stand between them', () => {
  const shared = { evidence: ['same'], misconceptions: ['X1.1'] }
  const items = [item('a', shared), item('b', shared), item('c', { module: 'm2' })]
  expect(idsOf(mix(items))).toEqual(['a', 'c', 'b'])
  // The rest is found too late for the kinship rule alone, and one is moved back.
  const late = [item('c', { module: 'm2' }), item('a', shared), item('b', shared)]
  expect(idsOf(mix(late))).toEqual(['b', 'c', 'a'])
})

test('cards come after the questions and module by module', () => {
  const card = (id: string, module: string) => item(id, { kind: 'card', module })
  const items = [card('c1', 'm1'), item('q1'), card('c2', 'm2'), card('c3', 'm1'), item('q2')]
  expect(idsOf(mix(items))).toEqual(['q1', 'q2', 'c1', 'c3', 'c2'])
})

const anyQuestions = fc
  .array(
    fc.record({
      module: fc.constantFrom('m1', 'm2'),
      evidence: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 2 }),
      families: fc.subarray(['summit', 'ministers']),
    }),
    { maxLength: 14 },
  )
  .map((rows) => rows.map((row, at) => item(`i${at}`, row)))

const clash = (one: Named | undefined, other: Named | undefined) =>
  one !== undefined && other !== undefined && answersEachOther(one, other)

/** Whether another place would do for an item that now follows one with its own evidence. */
function couldMove(items: readonly Named[], at: number): boolean {
  const moved = items[at]
  const rest = items.toSpliced(at, 1)
  if (clash(rest[at - 1], rest[at])) return false
  return [...rest.keys(), rest.length].some(
    (place) => !clash(rest[place - 1], moved) && !clash(moved, rest[place]),
  )
}

test('nothing is lost or doubled, and no clash is left that moving one item would end', () => {
  fc.assert(
    fc.property(anyQuestions, (items) => {
      const mixed = mix(items)
      expect(idsOf(mixed).toSorted()).toEqual(idsOf(items).toSorted())
      const left = [...mixed.keys()].filter((at) => clash(mixed[at - 1], mixed[at]))
      expect(left.filter((at) => couldMove(mixed, at))).toEqual([])
    }),
    { numRuns: 2_000 },
  )
})
