/**
 * Every answer that counts, graded and in order of time: what review, mastery, calibration and progress
 * are computed from. An answer counts once it is final (final-response.ts). Guesses before reading do
 * not, for nobody was taught yet; nor do questions that the course no longer has.
 */
import { countedGrade } from '#domain/attempt/attempt-score.ts'
import type { Attempt, LearnerRecord } from '#domain/attempt/attempt.ts'
import { isFinal } from '#domain/attempt/final-response.ts'
import type { AttemptMode, Certainty } from '#domain/attempt/learner-event.ts'
import type { Question } from '#domain/question/question.ts'

export type AnswerResult = 'right' | 'partly' | 'wrong' | 'unanswered' | 'unscored'

export type Answer = {
  readonly question: string
  readonly attempt: string
  readonly mode: AttemptMode
  /** Wall time, ms, at which it became final. */
  readonly at: number
  readonly result: AnswerResult
  /** 0 to 1; undefined for a kind that is never scored. */
  readonly score: number | undefined
  readonly certainty?: Certainty
  /** How many hints were opened before it. */
  readonly hints: number
  /** Ms since the event before it in its attempt; see `longestThought`. */
  readonly tookMs: number | undefined
}

/** Ms. Whoever takes longer over one question has been away, so such a time says nothing. */
export const longestThought = 10 * 60_000

/** What an attempt's questions are asked from: at least those that were answered. */
export type AnswerBank = ReadonlyMap<string, Question>

function finalAt(attempt: Attempt, question: string): number {
  return attempt.checked.get(question) ?? attempt.handedInAt ?? attempt.lastAt
}

/** Ms from the moment before an answer to the answer, which may be the attempt's beginning. */
function timeTaken(attempt: Attempt, question: string, moments: readonly number[]) {
  const answered = attempt.responses.get(question)?.at
  if (answered === undefined) return undefined
  const before = moments.findLast((moment) => moment < answered)
  const took = before === undefined ? 0 : answered - before
  return took > 0 && took <= longestThought ? took : undefined
}

function outcome(attempt: Attempt, question: Question): Pick<Answer, 'result' | 'score'> {
  const grade = countedGrade(attempt, question)
  if (grade.status === 'unscored') return { result: 'unscored', score: undefined }
  if (grade.status === 'incomplete') return { result: 'unanswered', score: 0 }
  const { score } = grade
  return { result: score >= 1 ? 'right' : score > 0 ? 'partly' : 'wrong', score }
}

function answerOf(attempt: Attempt, question: Question, moments: readonly number[]): Answer {
  const certainty = attempt.responses.get(question.id)?.certainty
  return {
    question: question.id,
    attempt: attempt.id,
    mode: attempt.mode,
    at: finalAt(attempt, question.id),
    ...outcome(attempt, question),
    ...(certainty === undefined ? {} : { certainty }),
    hints: attempt.hintsOpened.get(question.id)?.length ?? 0,
    tookMs: timeTaken(attempt, question.id, moments),
  }
}

/** One attempt's answers hang on it and the bank alone, and grading ten thousand again would be felt. */
const known = new WeakMap<AnswerBank, WeakMap<Attempt, readonly Answer[]>>()

function answersIn(attempt: Attempt, bank: AnswerBank): readonly Answer[] {
  const ofBank = known.get(bank) ?? new WeakMap<Attempt, readonly Answer[]>()
  known.set(bank, ofBank)
  const before = ofBank.get(attempt)
  if (before) return before
  const given = [...attempt.responses.values()].map(({ at }) => at)
  const moments = [attempt.startedAt, ...attempt.checked.values(), ...given].sort((a, b) => a - b)
  const answers = attempt.questions.flatMap((id) => {
    const question = isFinal(attempt, id) ? bank.get(id) : undefined
    return question ? [answerOf(attempt, question, moments)] : []
  })
  ofBank.set(attempt, answers)
  return answers
}

/** By time, and where times are one by attempt and question, so that any two devices agree. */
function compareAnswers(one: Answer, other: Answer): number {
  if (one.at !== other.at) return one.at - other.at
  const names = [
    [one.attempt, other.attempt],
    [one.question, other.question],
  ] as const
  for (const [a, b] of names) if (a !== b) return a < b ? -1 : 1
  return 0
}

/** All answers that count, the oldest first. Keep one bank object: what it graded once it remembers. */
export function answerHistory(record: LearnerRecord, bank: AnswerBank): readonly Answer[] {
  const counted = [...record.attempts.values()].filter(({ mode }) => mode !== 'prequestion')
  return counted.flatMap((attempt) => answersIn(attempt, bank)).sort(compareAnswers)
}

/** Ids of all questions with an answer that counts, to know which banks to fetch. */
export function answeredQuestions(record: LearnerRecord): ReadonlySet<string> {
  const counted = [...record.attempts.values()].filter(({ mode }) => mode !== 'prequestion')
  return new Set(
    counted.flatMap((attempt) => attempt.questions.filter((id) => isFinal(attempt, id))),
  )
}
