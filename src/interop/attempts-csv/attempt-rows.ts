/**
 * Every answer as one row for a learner's own spreadsheet. Answers that count are graded as everywhere
 * in the app, so a mean over the rows is the score that its pages show. The others are rows too: guesses
 * before reading, answers still open, and answers to questions that the course no longer has, which keep
 * their raw response because nothing else can say what it was.
 */
import type { Attempt, LearnerRecord } from '#domain/attempt/attempt.ts'
import type { AttemptMode, Certainty } from '#domain/attempt/learner-event.ts'
import type { Question } from '#domain/question/question.ts'
import { describeResponse, kindName } from '#domain/question/registry.ts'
import { answerHistory, type Answer, type AnswerResult } from '#domain/review/answer-history.ts'

/** Question id → the question and the title of what asks it. */
export type AskedQuestions = ReadonlyMap<
  string,
  { readonly question: Question; readonly module: string }
>

export type AttemptRow = {
  readonly attempt: string
  readonly mode: AttemptMode
  readonly source: string
  readonly question: string
  readonly prompt: string
  readonly kind: string
  readonly module: string
  readonly objectives: readonly string[]
  readonly response: string
  /** `guess` before reading, `open` before feedback, `gone` when the course no longer asks it. */
  readonly result: AnswerResult | 'guess' | 'open' | 'gone'
  readonly score?: number
  readonly certainty?: Certainty
  readonly hints: number
  readonly seconds?: number
  /** Wall time, ms, of the answer; of its feedback where it was left out. */
  readonly at: number
  readonly contentVersion: string
}

const nameOf = (attempt: string, question: string) => JSON.stringify([attempt, question])

function ungraded(attempt: Attempt, isAsked: boolean): AttemptRow['result'] {
  if (!isAsked) return 'gone'
  return attempt.mode === 'prequestion' ? 'guess' : 'open'
}

function rowOf(
  attempt: Attempt,
  id: string,
  asked: AskedQuestions,
  graded: Answer | undefined,
): AttemptRow | undefined {
  const given = attempt.responses.get(id)
  if (!given && !graded) return undefined
  const { question, module } = asked.get(id) ?? {}
  const took = graded?.tookMs
  return {
    attempt: attempt.id,
    mode: attempt.mode,
    source: attempt.source,
    question: id,
    prompt: question?.prompt ?? '',
    kind: question ? kindName(question) : '',
    module: module ?? '',
    objectives: question?.objectives ?? [],
    response: question
      ? describeResponse(question, given?.response)
      : JSON.stringify(given?.response),
    result: graded?.result ?? ungraded(attempt, question !== undefined),
    ...(graded?.score === undefined ? {} : { score: graded.score }),
    ...(given?.certainty === undefined ? {} : { certainty: given.certainty }),
    hints: attempt.hintsOpened.get(id)?.length ?? 0,
    ...(took === undefined ? {} : { seconds: Math.round(took / 100) / 10 }),
    at: given?.at ?? graded?.at ?? attempt.startedAt,
    contentVersion: attempt.contentVersion,
  }
}

/** All answers, the oldest first. */
export function attemptRows(record: LearnerRecord, asked: AskedQuestions): readonly AttemptRow[] {
  const bank = new Map([...asked].map(([id, { question }]) => [id, question]))
  const graded = new Map(
    answerHistory(record, bank).map((answer) => [nameOf(answer.attempt, answer.question), answer]),
  )
  const rows = [...record.attempts.values()].flatMap((attempt) =>
    attempt.questions.flatMap((id) => {
      const row = rowOf(attempt, id, asked, graded.get(nameOf(attempt.id, id)))
      return row ? [row] : []
    }),
  )
  return rows.sort((one, other) => one.at - other.at)
}
