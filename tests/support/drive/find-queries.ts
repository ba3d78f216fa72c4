/** What people might type into a search of this course: whole words, beginnings, slips, names in three scripts. */
import type { Course } from '#build/content/course.ts'
import { seededRandom } from '#domain/base/seeded-random.ts'

/** One letter left out, doubled, or two changed round; always the same one for a word. */
function slipIn(word: string, kind: number): string {
  const at = Math.max(1, Math.floor(word.length / 2))
  if (kind % 3 === 0) return word.slice(0, at) + word.slice(at + 1)
  if (kind % 3 === 1) return word.slice(0, at) + word.slice(at - 1)
  return word.slice(0, at - 1) + (word[at] ?? '') + (word[at - 1] ?? '') + word.slice(at + 1)
}

const always = [
  'a',
  'co',
  'the of',
  'xqzwvk',
  '"three forces" -x AND (',
  '🚀',
  'border '.repeat(1500),
]

/** The same queries at every run, each different. */
export function findQueries(course: Course, count: number): string[] {
  const random = seededRandom(7)
  const texts = [...course.base.statements.values()].map(({ statement }) => statement)
  const words = [...new Set(texts.join(' ').match(/[\p{L}\d]{4,}/gu))]
  const names = [...course.base.terms.values()].flatMap(({ term, names: { zh, ru } }) => [
    term,
    ...(zh ? [zh, zh.slice(0, 2)] : []),
    ...(ru ? [ru, ru.slice(0, 5)] : []),
  ])
  const aliases = [...course.aliases.values()].flatMap(({ also, zh, ru }) => [
    ...also,
    ...zh,
    ...ru,
  ])
  const one = () => words[Math.floor(random() * words.length)] ?? ''
  const made = Array.from({ length: count }, (_, at) => {
    const word = one()
    if (at % 5 === 0) return word
    if (at % 5 === 1) return word.slice(0, 2 + (at % 4))
    if (at % 5 === 2) return slipIn(word, at)
    if (at % 5 === 3) return `${word} ${one()}`
    return `${slipIn(word, at)} ${one().slice(0, 3)}`
  })
  const some = names.filter((_, at) => at % 3 === 0)
  return [...new Set([...always, ...aliases, ...some, ...made])]
}
