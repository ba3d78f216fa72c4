/** How attempts and their scores are spoken of, the same wherever they are listed. */
import type { AttemptScore } from '#domain/attempt/attempt-score.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import type { AttemptMode } from '#domain/attempt/learner-event.ts'
import { askedPlace } from '#domain/lesson/further-addresses.ts'

const modeNames: Readonly<Record<AttemptMode, string>> = {
  practice: 'Practice',
  test: 'Test',
  check: 'Check in a lesson',
  prequestion: 'Guess before reading',
  single: 'One question',
  review: 'Review',
}

export function modeName(mode: AttemptMode): string {
  return modeNames[mode]
}

const askedNames = {
  case: 'Case on the workbench',
  exercise: 'Exercise in the source lab',
  lesson: modeNames.check,
  question: modeNames.single,
}

/** What an attempt was, as its own page and the list of attempts name it. */
export function attemptName({ mode, source, questions }: Attempt): string {
  return mode === 'check'
    ? askedNames[askedPlace(source, questions[0] ?? '').where]
    : modeName(mode)
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** A share as a percentage that is 0 or 100 only when nothing or everything was earned. */
export function percentWords(share: number): string {
  const rounded = Math.round(share * 100)
  if (share > 0 && rounded === 0) return '1%'
  if (share < 1 && rounded === 100) return '99%'
  return `${rounded}%`
}

/** "7 right, 2 partly right, 3 not right"; what did not happen is left out. */
export function scoreWords({ right, partly, unanswered, outOf }: AttemptScore): string {
  const notRight = outOf - right - partly - unanswered
  const parts = [
    [right, 'right'],
    [partly, 'partly right'],
    [notRight, 'not right'],
    [unanswered, 'not answered'],
  ] as const
  const said = parts.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : []))
  return said.length === 0 ? 'nothing to score' : said.join(', ')
}

/** "3 May 2026, 14:05", in the person's own time zone. */
export function momentWords(at: number): string {
  return new Date(at).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
}

/** "Question 5 of 12": where a person left an open attempt. */
export function placeWords({ questions, current }: Attempt): string {
  return `question ${Math.max(questions.indexOf(current), 0) + 1} of ${questions.length}`
}
