import { useState } from 'react'
import { attemptScore } from '#domain/attempt/attempt-score.ts'
import { isTimeUp } from '#domain/attempt/attempt-time.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import { attemptPath } from '#domain/lesson/further-addresses.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import { AppLink } from '#ui/app-link.tsx'
import { Button } from '#ui/button.tsx'
import styles from './attempt-list.module.css'
import {
  counted,
  modeName,
  momentWords,
  percentWords,
  placeWords,
  scoreWords,
} from './attempt-words.ts'
import { bankQuestions } from './bank-questions.ts'
import { missedOrUnsure } from './missed-or-unsure.ts'

type AttemptListProps = {
  readonly attempts: readonly Attempt[]
  /** Undefined while the questions of an attempt are not loaded; its score then follows. */
  readonly bankOf: (attempt: Attempt) => BankContent | undefined
  /** Says of each attempt which module it is about. */
  readonly withModule?: boolean
  readonly onRetry?: (attempt: Attempt, questions: readonly string[]) => void
}

/** Quiz attempts, each with its way on: continue an open one, review or retry one handed in. */
export function AttemptList({ attempts, ...rest }: AttemptListProps) {
  return (
    <ul className={styles.list}>
      {attempts.map((attempt) => (
        <AttemptRow key={attempt.id} attempt={attempt} {...rest} />
      ))}
    </ul>
  )
}

type AttemptRowProps = Omit<AttemptListProps, 'attempts'> & { readonly attempt: Attempt }

function AttemptRow({ attempt, bankOf, withModule = false, onRetry }: AttemptRowProps) {
  const [now] = useState(() => Date.now())
  const bank = bankOf(attempt)
  const done = attempt.handedInAt !== undefined
  const retry = bank && done ? missedOrUnsure(attempt, bankQuestions(bank)) : []
  const what = `${modeName(attempt.mode)} of ${momentWords(attempt.startedAt)}`
  return (
    <li className={styles.row} data-done={done}>
      <div className={styles.words}>
        {withModule ? <p className={styles.module}>{bank?.quiz.title ?? attempt.source}</p> : null}
        <AppLink className={styles.link} to={attemptPath(attempt.id)}>
          {done ? `Review: ${what}` : `Continue: ${what}`}
        </AppLink>
        <p className={styles.standing}>{standing(attempt, bank, now)}</p>
      </div>
      {onRetry && retry.length > 0 ? (
        <Button tone="quiet" onClick={() => onRetry(attempt, retry)}>
          {`Retry ${counted(retry.length, 'question')} missed or unsure`}
        </Button>
      ) : null}
    </li>
  )
}

/** Where an attempt stands; a score only once it is handed in. */
function standing(attempt: Attempt, bank: BankContent | undefined, now: number): string {
  const asked = counted(attempt.questions.length, 'question')
  if (isTimeUp(attempt, now)) return `${asked}. Its time is over: open it to see the review.`
  if (attempt.handedInAt === undefined) return `Open at ${placeWords(attempt)}.`
  if (!bank) return `${asked}.`
  const score = attemptScore(attempt, bankQuestions(bank))
  if (!score || score.outOf === 0) return `${asked}, nothing to score.`
  return `${asked}. ${percentWords(score.score)}: ${scoreWords(score)}.`
}
