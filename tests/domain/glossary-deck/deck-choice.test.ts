import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  deckQuery,
  lastOrder,
  orderFrom,
  readDeckChoice,
  wholeDeck,
} from '#domain/glossary-deck/deck-choice.ts'
import { deckDirections } from '#domain/glossary-deck/deck-direction.ts'

const modules = ['border-cbms', 'accession', 'three-forces']
const read = (query: string) => readDeckChoice(new URLSearchParams(query), modules)

test('a choice comes back from its own address', () => {
  fc.assert(
    fc.property(
      fc.subarray(modules),
      fc.constantFrom(...deckDirections),
      fc.option(fc.integer({ min: 1, max: lastOrder }), { nil: undefined }),
      (some, direction, order) => {
        const choice = { modules: some, direction, order }
        expect(read(deckQuery(choice))).toEqual(choice)
      },
    ),
  )
})

test('the usual choice leaves the address bare', () => {
  expect(deckQuery(wholeDeck)).toBe('')
  expect(read('')).toEqual(wholeDeck)
})

test.each([
  ['an unknown module', 'module=weather'],
  ['an unknown direction', 'direction=upside-down'],
  ['an order of no number', 'order=first'],
  ['an order below the first', 'order=0'],
  ['an order above the last', 'order=10000'],
  ['an order with a sign', 'order=-7'],
])('%s counts as not chosen', (_what, query) => {
  expect(read(query)).toEqual(wholeDeck)
})

test('modules come in the order of the course, each once', () => {
  expect(read('module=three-forces&module=border-cbms&module=three-forces').modules).toEqual([
    'border-cbms',
    'three-forces',
  ])
})

test('every seed gives the number of an order that an address can carry', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
      const order = orderFrom(seed)
      expect(read(deckQuery({ ...wholeDeck, order })).order).toBe(order)
    }),
  )
})
