/**
 * A round with a deck of cards. A card that one knew leaves the round. One not yet known comes back after
 * three others, or after all that are left where they are fewer, and so on until it is known: near enough
 * to be found again, far enough not to be still in the ear. The round is over when every card was known
 * once. Nothing here looks further than the round; when a card is due on another day is not its business.
 */
import { seededRandom, shuffle } from '#domain/base/seeded-random.ts'

/** How many others are shown before a card that was not yet known. */
export const othersBetween = 3

export type DeckRound = {
  /** Cards still to be known; the first is the one that is shown. */
  readonly queue: readonly string[]
  /** Cards known, in the order in which they left. */
  readonly known: readonly string[]
  /** How often a card was not yet known, for those that were not at least once. */
  readonly missed: ReadonlyMap<string, number>
}

export type Rating = 'known' | 'not-yet'

/** The order depends on the cards and the number alone, not on how the cards were listed. */
export function startRound(cards: readonly string[], order: number): DeckRound {
  const sorted = [...new Set(cards)].sort()
  return { queue: shuffle(sorted, seededRandom(order)), known: [], missed: new Map() }
}

/** The round after the shown card was rated; a round that is over stays as it is. */
export function rateCard(round: DeckRound, rating: Rating): DeckRound {
  const [shown, ...others] = round.queue
  if (shown === undefined) return round
  if (rating === 'known') return { ...round, queue: others, known: [...round.known, shown] }
  const missed = new Map(round.missed).set(shown, (round.missed.get(shown) ?? 0) + 1)
  return { ...round, queue: others.toSpliced(othersBetween, 0, shown), missed }
}

/** Cards to look at again: those missed at least once, the most often missed first. */
export function cardsToLookAt({ missed }: DeckRound): readonly string[] {
  return [...missed].sort(([, one], [, other]) => other - one).map(([id]) => id)
}
