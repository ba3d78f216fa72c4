/** Search by words: each word asked for stands somewhere in the text, whole or as a part of another. */
import { comparable } from './comparable.ts'

/** Case, accents and the kind of apostrophe make no difference; asking for nothing finds everything. */
export function holdsWords(text: string, asked: string): boolean {
  const words = comparable(asked).split(' ').filter(Boolean)
  if (words.length === 0) return true
  const searched = comparable(text)
  return words.every((word) => searched.includes(word))
}
