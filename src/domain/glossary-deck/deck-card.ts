/**
 * A glossary term as a card with two sides. A term makes a card only in the directions for which it has
 * both sides: not every term has a name in Chinese or Russian.
 */
import { comparable } from '#domain/base/comparable.ts'
import type { GlossaryTerm } from '#domain/lesson/glossary.ts'
import type { DeckChoice } from './deck-choice.ts'
import type { DeckDirection } from './deck-direction.ts'

export type CardSide = {
  readonly text: string
  /** Where it is not English. */
  readonly lang?: 'zh-Hans' | 'ru'
}

export type DeckCard = {
  /** Id of its term. */
  readonly id: string
  readonly front: CardSide
  readonly back: CardSide
  /** What may be written for the back; empty where only a person can judge, as with a definition. */
  readonly accepted: readonly string[]
}

type Sides = Omit<DeckCard, 'id'>

const sidesOf: Readonly<Record<DeckDirection, (term: GlossaryTerm) => Sides | undefined>> = {
  'term-definition': ({ term, definition }) => ({
    front: { text: term },
    back: { text: definition },
    accepted: [],
  }),
  'definition-term': ({ term, also, definition }) => ({
    front: { text: definition },
    back: { text: term },
    accepted: [term, ...also],
  }),
  'english-chinese': ({ term, names: { zh } }) =>
    zh ? { front: { text: term }, back: { text: zh, lang: 'zh-Hans' }, accepted: [zh] } : undefined,
  'english-russian': ({ term, names: { ru } }) =>
    ru ? { front: { text: term }, back: { text: ru, lang: 'ru' }, accepted: [ru] } : undefined,
}

/** The cards of a choice, in the glossary's order. */
export function deckCards(
  terms: readonly GlossaryTerm[],
  { modules, direction }: Pick<DeckChoice, 'modules' | 'direction'>,
): DeckCard[] {
  return terms
    .filter(({ module }) => modules.length === 0 || modules.includes(module))
    .flatMap((term) => {
      const sides = sidesOf[direction](term)
      return sides ? [{ id: term.id, ...sides }] : []
    })
}

/** Whether what was written is the back of the card, capitals, accents and signs around it aside. */
export function isBackOf(card: Pick<DeckCard, 'accepted'>, written: string): boolean {
  const text = comparable(written)
  return text !== '' && card.accepted.some((one) => comparable(one) === text)
}
