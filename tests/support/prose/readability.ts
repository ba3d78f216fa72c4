/**
 * How hard a text is to read, as a US school grade: the Flesch–Kincaid grade level,
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid, Fishburne, Rogers and
 * Chissom, “Derivation of New Readability Formulas”, Naval Technical Training Command, 1975).
 * Syllables are counted by groups of vowels, a rule of thumb that is right for more than nine words
 * in ten, too high about as often as too low; a number in figures counts as one.
 */

/** A full stop after these does not end a sentence; an initial's does not either. */
const abbreviations = /\b(?:etc|No|St|Mr|Dr|vol|p|ref|e\.g|i\.e|[A-Z])\.$/

export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let open = ''
  for (const piece of text.split(/(?<=[.?!]["”’)]*)\s+/u)) {
    open = open === '' ? piece : `${open} ${piece}`
    if (abbreviations.test(open)) continue
    sentences.push(open)
    open = ''
  }
  return [...sentences, open].map((sentence) => sentence.trim()).filter((one) => one !== '')
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’',.-]*(?<![’',.-])/gu) ?? []
}

/** Letters that are written and not spoken. */
const silent = [
  /(?<=[aeiouy][^aeiouy]{1,2})e(?=(?:ly|less|ments?|ful|fore|ty|things?|times|over|as)$)/,
  /(?<=[^aeioudty]|[aeiou])e(?=d$)/,
  /(?<=[^aeioucgsxzyl]|[aeiouy]l)e(?=s$)/,
  /(?<=[^aeiouyl]|[aeiouy]l|[gq]u)e$/,
  /(?<=[gq])u(?=[aeiou])/,
]
/** Vowels that stand together and are spoken apart, and the end of "mechanism". */
const apart =
  /i(?=a(?!l)|e[rt]|u)|(?<![tsgnlc])i(?=o)|(?<![ct])i(?=al)|e(?=a(?:s?$|t[ei])|o(?!p|us)|u)|(?<![gq])u(?=a|e[nl])|[aeiouy](?=ing)|(?=sm$)/g

export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '')
  const spoken = silent.reduce((text, pattern) => text.replace(pattern, ''), letters)
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0
  return Math.max(1, groups + (spoken.match(apart)?.length ?? 0))
}

/** The grade of all sentences together; each string is a paragraph or a list entry. */
export function readingGrade(paragraphs: readonly string[]): number {
  const sentences = paragraphs.flatMap(sentencesOf).length
  const words = paragraphs.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  if (words.length === 0) return 0
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}
