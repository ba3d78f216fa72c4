/**
 * Cards on the bench: what lies where, and what a step changes. A placement is a sort question's
 * response; a card that is nowhere is left out of it.
 */
import { ownValue } from '#domain/base/own-record.ts'

export type Placed = Readonly<Record<string, string>>
type Card = { readonly id: string }

function without(placed: Placed, card: string): Placed {
  return Object.fromEntries(Object.entries(placed).filter(([id]) => id !== card))
}

/** The card comes last on its new row, as a person laid it. */
export function place(placed: Placed, card: string, row: string): Placed {
  return { ...without(placed, card), [card]: row }
}

export function takeBack(placed: Placed, card: string): Placed {
  return without(placed, card)
}

/** Cards that lie nowhere yet, in the order they are given in. */
export function inHand<One extends Card>(cards: readonly One[], placed: Placed): readonly One[] {
  return cards.filter(({ id }) => ownValue(placed, id) === undefined)
}

/** Cards on a row, the one laid first on top. */
export function onRow<One extends Card>(
  cards: readonly One[],
  placed: Placed,
  row: string,
): readonly One[] {
  return Object.entries(placed)
    .filter(([, at]) => at === row)
    .flatMap(([id]) => cards.find((card) => card.id === id) ?? [])
}

/** The card to take up after this one: the next in hand, or the first when there is none after it. */
export function nextInHand(
  cards: readonly Card[],
  placed: Placed,
  after: string,
): string | undefined {
  const at = cards.findIndex(({ id }) => id === after)
  const left = inHand([...cards.slice(at + 1), ...cards.slice(0, at)], placed)
  return left[0]?.id
}
