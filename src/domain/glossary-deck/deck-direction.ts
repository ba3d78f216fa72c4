/** Which side of a card is shown and which is asked for. Kept in learners' records, so names stay. */
export const deckDirections = [
  'term-definition',
  'definition-term',
  'english-chinese',
  'english-russian',
] as const
export type DeckDirection = (typeof deckDirections)[number]
