/**
 * Which cards a person practises and in what order, as the address carries it:
 * `?module=accession&direction=english-russian&order=1996`. Whoever opens that address gets the same cards
 * in the same order. What is not chosen, or not on offer, counts as the usual: all modules, term first, a
 * new order each time.
 */
import { deckDirections, type DeckDirection } from './deck-direction.ts'

export type DeckChoice = {
  /** None means all. */
  readonly modules: readonly string[]
  readonly direction: DeckDirection
  /** Number of the order, 1 to `lastOrder`; without it each round gets a new one. */
  readonly order: number | undefined
}

export const lastOrder = 9999

export const wholeDeck: DeckChoice = {
  modules: [],
  direction: 'term-definition',
  order: undefined,
}

type Query = {
  readonly get: (name: string) => unknown
  readonly getAll: (name: string) => readonly unknown[]
}

function readOrder(value: unknown): number | undefined {
  const order = typeof value === 'string' && /^\d{1,4}$/.test(value.trim()) ? Number(value) : 0
  return order >= 1 ? order : undefined
}

/** From an address or a form. */
export function readDeckChoice(query: Query, modules: readonly string[]): DeckChoice {
  const asked = query.getAll('module')
  const direction = query.get('direction')
  return {
    modules: modules.filter((module) => asked.includes(module)),
    direction: deckDirections.find((one) => one === direction) ?? wholeDeck.direction,
    order: readOrder(query.get('order')),
  }
}

/** The query of a choice with its question mark; empty for the usual one. */
export function deckQuery({ modules, direction, order }: DeckChoice): string {
  const asked: (readonly [string, string])[] = [
    ...modules.map((module) => ['module', module] as const),
    ['direction', direction === wholeDeck.direction ? '' : direction],
    ['order', order === undefined ? '' : String(order)],
  ]
  const query = asked
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return query.length > 0 ? `?${query.join('&')}` : ''
}

/** Any whole number as the number of an order. */
export function orderFrom(seed: number): number {
  return (seed % lastOrder) + 1
}
