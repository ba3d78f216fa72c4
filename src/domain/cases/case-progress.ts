/**
 * How far a learner has come with a case, computed from the log: the newest try at the bench that was
 * laid out, and whether a judgement was compared. A new try takes nothing away that was reached before.
 */
import type { Attempt } from '#domain/attempt/attempt.ts'
import { isFinal } from '#domain/attempt/final-response.ts'
import { caseSource } from '#domain/lesson/further-addresses.ts'
import { readPlacement } from '#domain/question/placement.ts'
import type { CaseOutline } from './case-content.ts'
import { caseRowIds } from './case-parts.ts'
import { benchId, judgementId } from './case-questions.ts'

export type CaseProgress = {
  readonly cards: number
  /** Cards on the bench in the newest try. */
  readonly placed: number
  /** The newest try was checked. */
  readonly isChecked: boolean
  /** Most cards that lay right in any checked try; undefined before one was checked. */
  readonly best?: number
  readonly isJudged: boolean
}

const rows = caseRowIds.map((id) => ({ id }))

function triesAt(attempts: Iterable<Attempt>, caseId: string, question: string): Attempt[] {
  const source = caseSource(caseId)
  return [...attempts].filter(
    (attempt) => attempt.source === source && attempt.questions[0] === question,
  )
}

function placedIn(attempt: Attempt, question: string, key: CaseOutline['key']) {
  const cards = Object.keys(key).map((id) => ({ id }))
  const raw = attempt.responses.get(question)?.response
  return Object.entries(readPlacement(raw, cards, rows)?.placed ?? {})
}

/** `attempts` the newest first. */
export function caseProgress(
  attempts: readonly Attempt[],
  { id, key }: Pick<CaseOutline, 'id' | 'key'>,
): CaseProgress {
  const question = benchId(id)
  const tries = triesAt(attempts, id, question)
  const [newest] = tries
  const scores = tries
    .filter((attempt) => isFinal(attempt, question))
    .map(
      (attempt) =>
        placedIn(attempt, question, key).filter(([card, row]) => key[card] === row).length,
    )
  return {
    cards: Object.keys(key).length,
    placed: newest ? placedIn(newest, question, key).length : 0,
    isChecked: newest !== undefined && isFinal(newest, question),
    ...(scores.length > 0 && { best: Math.max(...scores) }),
    isJudged: triesAt(attempts, id, judgementId(id)).some((attempt) =>
      isFinal(attempt, judgementId(id)),
    ),
  }
}

/** Whether the bench of a case was ever checked, so that what follows from it may be read. */
export function wasLaidOut(attempts: readonly Attempt[], caseId: string): boolean {
  return triesAt(attempts, caseId, benchId(caseId)).some((attempt) =>
    isFinal(attempt, benchId(caseId)),
  )
}
