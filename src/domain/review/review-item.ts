/**
 * What comes back in a review: a question of a bank, or a card of the glossary. A card is a term with a
 * direction, for who knows what a term means may not know its Chinese name; so each direction is
 * remembered, forgotten and due by itself.
 */
import { deckDirections, type DeckDirection } from '#domain/glossary-deck/deck-direction.ts'

/** `q:night-report`, or `c:security-dilemma/term-definition`. */
export type ReviewItemId = `q:${string}` | `c:${string}/${DeckDirection}`

export type ReviewItem =
  | { readonly kind: 'question'; readonly question: string }
  | { readonly kind: 'card'; readonly term: string; readonly direction: DeckDirection }

export function questionItem(question: string): ReviewItemId {
  return `q:${question}`
}

export function cardItem(term: string, direction: DeckDirection): ReviewItemId {
  return `c:${term}/${direction}`
}

/** What an id names; undefined when it names nothing. */
export function readItem(id: string): ReviewItem | undefined {
  if (id.startsWith('q:') && id.length > 2) return { kind: 'question', question: id.slice(2) }
  const [term = '', name] = id.startsWith('c:') ? id.slice(2).split('/') : []
  const direction = deckDirections.find((one) => one === name)
  return term !== '' && direction ? { kind: 'card', term, direction } : undefined
}
