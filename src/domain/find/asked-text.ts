/**
 * What somebody typed, made safe to search: the first 200 characters and the first 16 words of it. A
 * search has no operators, so quotes, minus signs and brackets are only marks between words. A letter by
 * itself, as the beginning of the next word is while one types, counts only where nothing else does.
 */
import { askedWords, isHan } from './find-words.ts'

const longest = 200
const most = 16

export type Asked = {
  /** As typed, without the spaces around it. */
  readonly text: string
  readonly terms: readonly string[]
  /** How a term was typed. */
  readonly written: ReadonlyMap<string, string>
  /** More was typed than is searched. */
  readonly cut: boolean
}

/** The part of what was typed that is searched, fit to stand in an address: no half of a character. */
export function searchedPart(typed: string): string {
  return typed.slice(0, longest).replaceAll(/\p{Cs}/gu, '')
}

export function readAsked(typed: string): Asked {
  const text = typed.trim()
  const searched = searchedPart(text)
  const all = askedWords(searched)
  const telling = all.filter(({ term }) => !/^\p{L}$/u.test(term) || isHan(term))
  const words = telling.length > 0 ? telling : all
  return {
    text: searched,
    terms: words.slice(0, most).map(({ term }) => term),
    written: new Map(words.map(({ term, start, end }) => [term, searched.slice(start, end)])),
    cut: searched.length < text.length || words.length > most,
  }
}
