/** What is said of a search: how much was found, how it was met, and what to try when nothing was. */
import type { Finding } from './use-find.ts'
import type { Found } from '#features/find/search/find-engine.ts'

const quoted = (text: string) => `“${text}”`

/** Long texts are named by their beginning. */
function named(text: string): string {
  return quoted(text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text)
}

function counted(count: number): string {
  return count === 1 ? '1 result' : `${count} results`
}

/** One line that a screen reader is told of. */
export function findingText(finding: Finding): string {
  if (finding.state === 'idle') return ''
  if (finding.state === 'loading') return 'Getting the texts of the course…'
  if (finding.state === 'failed') return 'The texts of the course could not be fetched.'
  const { asked, matches } = finding.found
  return matches.length === 0
    ? `Nothing found for ${named(asked.text)}.`
    : `${counted(matches.length)} for ${named(asked.text)}.`
}

/** How the words were met, where it was not simply all of them as they were typed. */
export function howText({ how, matches, unknown, asked }: Found): string {
  const cut = asked.cut ? 'Only the beginning of so long a text is searched.' : ''
  if (matches.length === 0) return cut
  const strange = unknown.length > 0 ? `Not in the course: ${unknown.map(quoted).join(', ')}.` : ''
  const some = strange
    ? 'What follows has some of the words, or words spelt like them.'
    : 'No place has all these words; what follows has some of them.'
  const near = `What follows has words spelt like ${unknown.length === 1 ? 'it' : 'them'}.`
  const met = how === 'some' ? some : strange || how === 'near' ? near : ''
  return [strange, met, cut].filter(Boolean).join(' ')
}

/** What was tried, and what may help. */
export function nothingText({ asked, near }: Found): string {
  if (asked.terms.length === 0)
    return 'These words stand on nearly every page, or are no words. Try a name, a place, a year or a term.'
  const tried =
    'Looked in lessons, glossary, evidence, doubtful places, questions, timeline and figures, for whole words, beginnings and near spellings.'
  return near.length > 0 ? tried : `${tried} Try fewer words, or another name for it.`
}
