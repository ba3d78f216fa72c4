/**
 * Where a learner stands with an objective, in words: the state's name, and its reason in one sentence with
 * the counts that it rests on. Days are named by whoever knows the learner's calendar.
 */
import type { Mastery, MasteryState, Wanted } from './mastery.ts'

export const stateNames: Readonly<Record<MasteryState, string>> = {
  settled: 'Settled',
  'to-refresh': 'To refresh',
  nearly: 'Nearly settled',
  begun: 'Begun',
  'not-begun': 'Not begun',
}

export type NameOfDay = (day: number) => string

function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}

/** "5 of 6 right over 3 days, last on 4 May". */
function countWords({ right, answers, hinted, days, lastDay }: Mastery, nameOf: NameOfDay): string {
  const helped = hinted > 0 ? ` (${hinted} with a hint)` : ''
  const when = lastDay === undefined ? '' : nameOf(lastDay)
  return days > 1
    ? `${right} of ${answers} right${helped} over ${days} days, last on ${when}`
    : `${right} of ${answers} right${helped} on ${when}`
}

function wantedWords({ wanted, apartFrom }: Mastery, nameOf: NameOfDay): string {
  const words: Readonly<Record<Wanted, string>> = {
    evidence: 'more right answers',
    question: 'a right answer to another question',
    kind: 'a right answer to another kind of question',
    days:
      apartFrom === undefined
        ? 'two days between'
        : `a right answer on or after ${nameOf(apartFrom)}`,
  }
  // Another kind is always another question.
  const said = wanted.filter((one) => one !== 'question' || !wanted.includes('kind'))
  return joined(said.map((one) => words[one]))
}

/** One sentence. */
export function reasonWords(mastery: Mastery, nameOf: NameOfDay): string {
  const { state, holdsUntil } = mastery
  if (state === 'not-begun') return 'No answer yet that counts.'
  const counts = countWords(mastery, nameOf)
  const until = holdsUntil === undefined ? '' : nameOf(holdsUntil)
  if (state === 'settled') return `${counts}; good until ${until}.`
  if (state === 'to-refresh')
    return `${counts}; good until ${until}, and one right answer refreshes it.`
  return `${counts}; still wanted: ${wantedWords(mastery, nameOf)}.`
}
