/** How a study stands, in a few plain sentences: the whole of it, whatever part is looked at. */
import type { LearnerRecord } from '#domain/attempt/attempt.ts'
import { dateLabel } from '#domain/series/calendar-date.ts'
import { fewest } from '#domain/review/calibration.ts'
import { breakdown } from './breakdown.ts'
import { dateOfDay } from './local-calendar.ts'
import { isGraded, tallyOf, type PlacedAnswer } from './placed-answers.ts'
import type { ProgressOutline } from './progress-outline.ts'
import { percentRight } from './share-right.ts'
import { counted } from './study-words.ts'

function lessonsInWords(record: Pick<LearnerRecord, 'lessonsRead'>, { modules }: ProgressOutline) {
  const all = modules.flatMap(({ lessons }) => lessons)
  const read = all.filter((lesson) => record.lessonsRead.has(lesson)).length
  if (read === 0) return `None of the ${all.length} lessons is marked as read yet.`
  return `${read} of ${counted(all.length, 'lesson')} ${read === 1 ? 'is' : 'are'} marked as read.`
}

function fewInWords(answers: readonly PlacedAnswer[]): string {
  const { answers: graded, right } = tallyOf(answers.filter(isGraded))
  const said = `You have answered ${counted(answers.length, 'question')} so far`
  const outcome = graded === 0 ? '' : `, ${right} of ${graded} right`
  return `${said}${outcome}: a beginning, and too little yet to say how well you know the matter.`
}

function manyInWords(answers: readonly PlacedAnswer[], outline: ProgressOutline): string {
  const days = new Set(answers.map(({ day }) => day))
  const first = Math.min(...days)
  const since = dateLabel(dateOfDay(first))
  const when = days.size === 1 ? `on ${since}` : `on ${days.size} days since ${since}`
  const rows = breakdown(answers, outline, 'module')
  const sum = (count: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + count(row), 0)
  const last = {
    answers: sum(({ last: tally }) => tally.answers),
    right: sum(({ last: tally }) => tally.right),
  }
  const share = percentRight(last)
  const tried = `You have given ${counted(answers.length, 'answer')} ${when}, to ${sum(({ tried: one }) => one)} of the course’s ${counted(
    sum(({ of }) => of),
    'question',
  )}.`
  return share === undefined
    ? tried
    : `${tried} At their latest try, ${share}% of the graded ones were right.`
}

/** Undefined for somebody who has answered and read nothing. */
export function stateInWords(
  record: Pick<LearnerRecord, 'lessonsRead' | 'study'>,
  answers: readonly PlacedAnswer[],
  outline: ProgressOutline,
): string | undefined {
  const { lessonsRead, study } = record
  if (answers.length === 0 && lessonsRead.size === 0 && study.cards.size === 0) return undefined
  const read = lessonsInWords(record, outline)
  if (answers.length === 0) return `You have not answered a question yet. ${read}`
  return `${answers.length < fewest ? fewInWords(answers) : manyInWords(answers, outline)} ${read}`
}
