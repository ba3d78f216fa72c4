import type { AnswerResult } from '#domain/review/answer-history.ts'

export const resultNames: Readonly<Record<AnswerResult, string>> = {
  right: 'right',
  partly: 'partly right',
  wrong: 'not right',
  unanswered: 'left out',
  unscored: 'written',
}
