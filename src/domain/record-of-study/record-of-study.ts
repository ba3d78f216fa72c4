/**
 * What a learner has done, as a list to print: lessons read, quizzes taken, and how much else. It is
 * computed from the log like everything, so it says what the log says and knows nothing of who studied.
 * Scores are those that the app shows today; an attempt at an earlier edition of the questions says so.
 */
import { attemptScore, type AttemptScore } from '#domain/attempt/attempt-score.ts'
import type { Attempt, LearnerRecord } from '#domain/attempt/attempt.ts'
import type { AttemptMode, LearnerEvent } from '#domain/attempt/learner-event.ts'
import type { Question } from '#domain/question/question.ts'
import { keptNotes } from '#domain/study/study-record.ts'

/** The day of a moment where the learner is, as something to compare: `2026-12-01`. */
export type DayOf = (at: number) => string

export type ReadLesson = {
  /** `module/lesson` */
  readonly lesson: string
  /** Wall time, ms. */
  readonly at: number
  readonly by: 'reading' | 'hand'
}

export type TakenQuiz = {
  readonly id: string
  readonly mode: AttemptMode
  /** A module or a quiz over the whole course. */
  readonly source: string
  /** Wall time, ms. */
  readonly startedAt: number
  /** Undefined while it is open. */
  readonly handedInAt: number | undefined
  readonly questions: number
  readonly contentVersion: string
  /** Undefined while it is open, or where nothing in it is scored. */
  readonly score: AttemptScore | undefined
}

/** Answers of one kind of occasion, e.g. checks in lessons. */
export type AnswersBy = {
  readonly mode: AttemptMode
  readonly answers: number
  readonly rounds: number
  readonly first: number
  readonly last: number
}

export type RecordOfStudy = {
  readonly span:
    | {
        /** Wall time of the first and the last event, ms. */
        readonly from: number
        readonly to: number
        /** Days on which anything was done. */
        readonly days: number
      }
    | undefined
  readonly lessons: readonly ReadLesson[]
  readonly quizzes: readonly TakenQuiz[]
  readonly answersBy: readonly AnswersBy[]
  readonly answers: number
  readonly cards: { readonly terms: number; readonly ratings: number }
  readonly notes: number
  readonly bookmarks: number
}

function quizOf(attempt: Attempt, bank: ReadonlyMap<string, Question>): TakenQuiz {
  const { id, mode, source, startedAt, handedInAt, contentVersion } = attempt
  const score = handedInAt === undefined ? undefined : attemptScore(attempt, bank)
  return {
    id,
    mode,
    source,
    startedAt,
    handedInAt,
    questions: attempt.questions.length,
    contentVersion,
    score: score && score.outOf > 0 ? score : undefined,
  }
}

function isQuiz({ mode }: Attempt): boolean {
  return mode === 'practice' || mode === 'test'
}

/** In the order in which each kind of occasion came first. */
function countAnswers(attempts: readonly Attempt[]): readonly AnswersBy[] {
  const counts = new Map<AttemptMode, AnswersBy>()
  for (const { mode, responses } of attempts) {
    const times = [...responses.values()].map(({ at }) => at)
    if (times.length === 0) continue
    const before = counts.get(mode)
    counts.set(mode, {
      mode,
      answers: (before?.answers ?? 0) + times.length,
      rounds: (before?.rounds ?? 0) + 1,
      first: Math.min(before?.first ?? Infinity, ...times),
      last: Math.max(before?.last ?? -Infinity, ...times),
    })
  }
  return [...counts.values()]
}

function spanOf(events: readonly LearnerEvent[], dayOf: DayOf): RecordOfStudy['span'] {
  const [first] = events
  if (!first) return undefined
  let { at: from, at: to } = first
  const days = new Set<string>()
  for (const { at } of events) {
    from = Math.min(from, at)
    to = Math.max(to, at)
    days.add(dayOf(at))
  }
  return { from, to, days: days.size }
}

/** `events` is the log that `record` was folded from; `bank` holds the questions as far as there are. */
export function recordOfStudy(
  record: LearnerRecord,
  events: readonly LearnerEvent[],
  bank: ReadonlyMap<string, Question>,
  dayOf: DayOf,
): RecordOfStudy {
  const attempts = [...record.attempts.values()].sort((a, b) => a.startedAt - b.startedAt)
  const answersBy = countAnswers(attempts)
  const rated = [...record.study.cards.values()]
  return {
    span: spanOf(events, dayOf),
    lessons: [...record.lessonsRead]
      .map(([lesson, { at, by }]) => ({ lesson, at, by }))
      .sort((a, b) => a.at - b.at),
    quizzes: attempts.filter(isQuiz).map((attempt) => quizOf(attempt, bank)),
    answersBy,
    answers: answersBy.reduce((sum, { answers }) => sum + answers, 0),
    cards: {
      terms: rated.length,
      ratings: rated.reduce((sum, ratings) => sum + ratings.length, 0),
    },
    notes: keptNotes(record.study).length,
    bookmarks: record.study.bookmarks.size,
  }
}
