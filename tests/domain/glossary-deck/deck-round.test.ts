import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  cardsToLookAt,
  othersBetween,
  rateCard,
  startRound,
  type DeckRound,
  type Rating,
} from '#domain/glossary-deck/deck-round.ts'

const decks = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 30 })
/** How often a person will not know the first, second, … card that is met. */
const lapses = fc.array(fc.nat({ max: 4 }), { maxLength: 30 })

type Walk = { readonly shown: readonly string[]; readonly end: DeckRound }

/** Plays a round: each card is not yet known as often as `lapsesOf` says, then known. */
function play(cards: readonly string[], order: number, lapsesOf: readonly number[]): Walk {
  let round = startRound(cards, order)
  const shown: string[] = []
  const left = new Map(cards.map((card, at) => [card, lapsesOf[at] ?? 0] as const))
  while (round.queue.length > 0) {
    const card = round.queue[0] ?? ''
    const lapse = left.get(card) ?? 0
    left.set(card, lapse - 1)
    shown.push(card)
    round = rateCard(round, lapse > 0 ? 'not-yet' : 'known')
    if (shown.length > 1000) throw new Error('The round does not end.')
  }
  return { shown, end: round }
}

test('every card is shown, and the round ends when each was known once', () => {
  fc.assert(
    fc.property(decks, fc.nat(), lapses, (cards, order, times) => {
      const { shown, end } = play(cards, order, times)
      expect(new Set(shown)).toEqual(new Set(cards))
      expect(end.known.toSorted()).toEqual(cards.toSorted())
      const lapsed = cards.reduce((sum, _card, at) => sum + (times[at] ?? 0), 0)
      expect(shown).toHaveLength(cards.length + lapsed)
    }),
  )
})

test('no card is lost or doubled on the way, whatever is answered', () => {
  fc.assert(
    fc.property(
      decks,
      fc.nat(),
      fc.array(fc.constantFrom<Rating>('known', 'not-yet'), { maxLength: 60 }),
      (cards, order, ratings) => {
        const round = ratings.reduce(rateCard, startRound(cards, order))
        expect([...round.queue, ...round.known].toSorted()).toEqual(cards.toSorted())
      },
    ),
  )
})

test('the same number gives the same order, however the cards are listed', () => {
  fc.assert(
    fc.property(decks, fc.nat(), (cards, order) => {
      expect(startRound(cards.toReversed(), order)).toEqual(startRound(cards, order))
    }),
  )
})

test('another number gives another order', () => {
  const cards = Array.from({ length: 12 }, (_, index) => `card-${index}`)
  const orders = new Set([1, 2, 3, 4].map((order) => startRound(cards, order).queue.join()))
  expect(orders.size).toBe(4)
})

test('a card not yet known comes back after three others, or after all that are left', () => {
  fc.assert(
    fc.property(decks, fc.nat(), (cards, order) => {
      const round = startRound(cards, order)
      const shown = round.queue[0] ?? ''
      const after = rateCard(round, 'not-yet')
      expect(after.queue.indexOf(shown)).toBe(Math.min(othersBetween, cards.length - 1))
      expect(after.queue.filter((card) => card !== shown)).toEqual(round.queue.slice(1))
    }),
  )
})

test('what was missed most often stands first among the cards to look at again', () => {
  const { end } = play(['a', 'b', 'c', 'd'], 1, [1, 3, 0, 2])
  expect(cardsToLookAt(end)).toEqual(['b', 'd', 'a'])
  expect(end.missed).toEqual(
    new Map([
      ['a', 1],
      ['b', 3],
      ['d', 2],
    ]),
  )
})

test('a round that is over, or has no cards, stays as it is', () => {
  const over = startRound([], 5)
  expect(over.queue).toEqual([])
  expect(rateCard(over, 'known')).toBe(over)
  expect(cardsToLookAt(over)).toEqual([])
})
