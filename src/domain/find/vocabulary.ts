/**
 * Every word that can be found. It tells whether a word is known, whole or as a beginning, and which
 * known ones are spelt nearly so (Levenshtein's distance, also to the beginning of a longer word).
 */
import { isHan } from './find-words.ts'

export type NearWord = {
  readonly term: string
  /** As it is written where it first stands. */
  readonly written: string
  /** Letters that differ. */
  readonly slips: number
}

export type Vocabulary = {
  readonly begins: (term: string) => boolean
  /** Known words near to an unknown one, nearest first. */
  readonly near: (term: string, most: number) => NearWord[]
}

/** How many letters may be wrong: none in short words, numbers and Chinese, where every sign counts. */
export function allowedSlips(term: string): number {
  if (term.length < 4 || isHan(term) || /\p{N}/u.test(term)) return 0
  return term.length < 7 ? 1 : 2
}

/** No word is compared further than this. */
const longest = 40

/** The least distance to the word or to a beginning of it; more than `most` comes back as `most + 1`. */
export function slipsBetween(asked: string, word: string, most: number): number {
  if (asked.length > longest) return most + 1
  const width = Math.min(word.length, asked.length + most)
  let above = Uint8Array.from({ length: width + 1 }, (_, place) => place)
  let here = new Uint8Array(width + 1)
  for (let row = 1; row <= asked.length; row += 1) {
    const letter = asked.charCodeAt(row - 1)
    here[0] = row
    let least = row
    for (let place = 1; place <= width; place += 1) {
      const change = (above[place - 1] ?? 0) + (letter === word.charCodeAt(place - 1) ? 0 : 1)
      const slips = Math.min(change, (above[place] ?? 0) + 1, (here[place - 1] ?? 0) + 1)
      here[place] = slips
      if (slips < least) least = slips
    }
    if (least > most) return most + 1
    const spare = above
    above = here
    here = spare
  }
  return Math.min(...above, most + 1)
}

/** From terms to the way they are written where they first stand. */
export function createVocabulary(written: ReadonlyMap<string, string>): Vocabulary {
  const sorted = [...written.keys()].sort()
  function begins(term: string): boolean {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] ?? '') < term) low = middle + 1
      else high = middle
    }
    return sorted[low]?.startsWith(term) ?? false
  }
  function near(term: string, most: number): NearWord[] {
    const allowed = allowedSlips(term)
    if (allowed === 0) return []
    const found: NearWord[] = []
    for (const [word, spelling] of written) {
      if (word.length < term.length - allowed) continue
      const slips = slipsBetween(term, word, allowed + 1)
      if (slips <= allowed + 1) found.push({ term: word, written: spelling, slips })
    }
    const longer = (word: NearWord) => Math.abs(word.term.length - term.length)
    return found
      .sort((one, other) => one.slips - other.slips || longer(one) - longer(other))
      .slice(0, most)
  }
  return { begins, near }
}
