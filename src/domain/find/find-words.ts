/**
 * The words of a text as a search compares them, each with its place in the text. Capital letters and
 * accents make no difference, nor does an English plural (Harman's S-stemmer, 1991); Russian words stay
 * as they are. Chinese has no spaces: a run of its characters counts by every character and every two
 * neighbours, and is asked for by every two neighbours (bigrams), so that no dictionary is needed and
 * both sides agree in every browser.
 */
export type FoundWord = { readonly term: string; readonly start: number; readonly end: number }

/** A number with its marks inside ("7,000", "27.8"), a run of Chinese characters, or any other word. */
const runs =
  /\p{N}+(?:[.,]\p{N}+)*|\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:['’ʼ](?!\p{Script=Han})[\p{L}\p{M}]+)*/gu

/** They stand everywhere and tell nothing apart. */
const silent = new Set(
  'a an and are as at be been but by did do does for from had has have he his how if in into is it its no not of on or so than that the their them then there these they this to was were what when where which who why will with would'.split(
    ' ',
  ),
)

const han = /^\p{Script=Han}/u

/** Harman's rules, with one more for "processes". */
function withoutPlural(word: string): string {
  if (word.length < 4 || !/^[a-z]+s$/.test(word) || /(?:us|ss)$/.test(word)) return word
  if (/(?:[^ae]ies)$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:sses|xes|ches|shes)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

function fold(run: string): string {
  const word = run
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]s$/u, '')
    .replaceAll(/['’ʼ,]/gu, '')
  return withoutPlural(word)
}

/** Of 70,000 words in the course 4,400 are different, so each is folded once. */
const foldedBefore = new Map<string, string>()
const mostKept = 20_000

function folded(run: string): string {
  const before = foldedBefore.get(run)
  if (before !== undefined) return before
  const term = fold(run)
  if (foldedBefore.size < mostKept) foldedBefore.set(run, term)
  return term
}

/** Runs of a text, a Chinese one whole; nothing is left out. */
export function runsOf(text: string): FoundWord[] {
  return [...text.matchAll(runs)].flatMap(({ 0: run, index }) => {
    const term = folded(run)
    return term ? [{ term, start: index, end: index + run.length }] : []
  })
}

export function isHan(term: string): boolean {
  return han.test(term)
}

/** Every so many neighbouring characters of a Chinese run. */
function neighbours({ term, start }: FoundWord, size: number): FoundWord[] {
  const characters = [...term]
  return characters.slice(size - 1).map((_, place) => {
    const part = characters.slice(place, place + size).join('')
    const from = start + characters.slice(0, place).join('').length
    return { term: part, start: from, end: from + part.length }
  })
}

/** What a text is found by. */
export function wordsOf(text: string): FoundWord[] {
  return runsOf(text)
    .filter(({ term }) => !silent.has(term))
    .flatMap((run) => (isHan(run.term) ? [...neighbours(run, 1), ...neighbours(run, 2)] : [run]))
}

/** What a text asks for; each term once. */
export function askedWords(text: string): FoundWord[] {
  const words = runsOf(text)
    .filter(({ term }) => !silent.has(term))
    .flatMap((run) =>
      isHan(run.term) ? neighbours(run, Math.min(2, [...run.term].length)) : [run],
    )
  return [...new Map(words.toReversed().map((word) => [word.term, word])).values()].toReversed()
}
