/** How the directions of a card are named, and what each asks. */
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
