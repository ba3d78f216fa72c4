/** Builders for graded answers: right, in practice and without a word on certainty unless told. */
import fc from 'fast-check'
import type { Answer, AnswerResult } from '#domain/review/answer-history.ts'

const scores: Readonly<Record<AnswerResult, number | undefined>> = {
  right: 1,
  partly: 0.5,
  wrong: 0,
  unanswered: 0,
  unscored: undefined,
}

export function answerOf(change: Partial<Answer> = {}): Answer {
  const result = change.result ?? 'right'
  return {
    question: 'a',
    attempt: 'a1',
    mode: 'practice',
    at: 1_000,
    result,
    score: scores[result],
    hints: 0,
    tookMs: undefined,
    ...change,
  }
}

const anyAnswer: fc.Arbitrary<Answer> = fc
  .record(
    {
      question: fc.constantFrom('a', 'b', 'c', 'd', 'gone'),
      attempt: fc.constantFrom('a1', 'a2'),
      result: fc.constantFrom('right', 'partly', 'wrong', 'unanswered', 'unscored'),
      certainty: fc.constantFrom(1, 2, 3),
    },
    { requiredKeys: ['question', 'attempt', 'result'] },
  )
  .map((change) => answerOf(change))

/** In order of time. */
export const anyAnswers: fc.Arbitrary<readonly Answer[]> = fc
  .array(anyAnswer, { maxLength: 40 })
  .map((answers) => answers.map((answer, at) => ({ ...answer, at })))
