/** What the practice page says of its choices and counts. */
import type { DeckDirection } from '#domain/glossary-deck/deck-direction.ts'

type DirectionWords = {
  readonly name: string
  /** Heads of the two columns of the printed cards. */
  readonly front: string
  readonly back: string
  /** What is asked for when the front is shown. */
  readonly task: string
}

export const directionWords: Readonly<Record<DeckDirection, DirectionWords>> = {
  'term-definition': {
    name: 'Term → definition',
    front: 'Term',
    back: 'Definition',
    task: 'What does it mean?',
  },
  'definition-term': {
    name: 'Definition → term',
    front: 'Definition',
    back: 'Term',
    task: 'Which term is it?',
  },
  'english-chinese': {
    name: 'English → Chinese',
    front: 'English',
    back: 'Chinese',
    task: 'What is it in Chinese?',
  },
  'english-russian': {
    name: 'English → Russian',
    front: 'English',
    back: 'Russian',
    task: 'What is it in Russian?',
  },
}

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
