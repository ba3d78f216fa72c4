/** What the practice page says of its counts. */
export function cardCount(count: number): string {
  return count === 1 ? '1 card' : `${count} cards`
}

/** How far a round has come. */
export function roundProgress(known: number, all: number): string {
  return `${known} of ${cardCount(all)} known`
}

export function timesMissed(times: number): string {
  return times === 1 ? 'missed once' : `missed ${times} times`
}

export function roundOutcome(known: number, all: number): string {
  if (known < all) return `You ended the round with ${roundProgress(known, all)}.`
  return all === 1 ? 'The card is known.' : `All ${all} cards are known.`
}
