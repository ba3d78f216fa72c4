/**
 * A paragraph is named as the papers are read. Stored `jia.1.2` (paper, section, paragraph), shown
 * "Jia §I ¶2". Jia numbers his sections with Roman numerals and the parts of III with 1 to 3, which
 * are stored as letters; notes are `jia.n.iv`, Ding's list entries `ding.r.9`.
 */
import * as v from 'valibot'

export const paragraphNameSchema = v.pipe(
  v.string(),
  v.regex(/^(jia|ding)(\.[a-z0-9]+)+$/, 'is not a paragraph name such as jia.1.2'),
)

const roman = ['', 'I', 'II', 'III', 'IV']

function section(paper: string, number: string, part: string | undefined): string {
  if (paper === 'ding') return part ? `§${number}.${part}` : `§${number}`
  const numeral = roman[Number(number)] ?? number
  return part ? `§${numeral}.${part.charCodeAt(0) - 96}` : `§${numeral}`
}

/** The place inside a paper without its author, e.g. "§I ¶2", "note iv", "ref. 9", "introduction ¶1". */
export function placeInPaper(name: string): string {
  const [paper = '', first = '', second, third] = name.split('.')
  if (first === 't') return `title page, line ${second ?? ''}`
  if (first === 'n') return `note ${second ?? ''}`
  if (first === 'r') return second ? `ref. ${second}` : 'references'
  if (first === '0') {
    if (second === 'abstract') return 'abstract'
    if (second === 'intro') return 'introduction'
    const part = paper === 'ding' && Number(second) < 3 ? 'abstract' : 'introduction'
    return `${part} ¶${second ?? ''}`
  }
  if (second === undefined) return section(paper, first, undefined)
  if (third !== undefined) return `${section(paper, first, second)} ¶${third}`
  return /^\d+$/.test(second)
    ? `${section(paper, first, undefined)} ¶${second}`
    : section(paper, first, second)
}

export function authorOf(name: string): 'Jia' | 'Ding' {
  return name.startsWith('jia') ? 'Jia' : 'Ding'
}

/** "Jia §I ¶2". */
export function paragraphLabel(name: string): string {
  return `${authorOf(name)} ${placeInPaper(name)}`
}

/** Several places in one line, each author named once: "Jia §I ¶1, §I ¶2 · Ding ref. 9". */
export function paragraphsLabel(names: readonly string[]): string {
  const places = new Map<string, string[]>()
  for (const name of names) {
    const author = authorOf(name)
    places.set(author, [...(places.get(author) ?? []), placeInPaper(name)])
  }
  return [...places].map(([author, list]) => `${author} ${list.join(', ')}`).join(' · ')
}
