import { counted, modeName, momentWords } from '#blocks/attempt/attempt-words.ts'
import { contentVersion } from '#content/catalog.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import styles from './attempt-review.module.css'

type TranscriptProps = {
  readonly attempt: Attempt
  readonly handedInAt: number
  readonly content: BankContent
}

/** What was done, when, on which questions: the head of the page on screen and of its printed copy. */
export function Transcript({ attempt, handedInAt, content }: TranscriptProps) {
  const { timeLimitMs, extendedMs } = attempt
  const isEdited = attempt.contentVersion !== contentVersion
  return (
    <div className={styles.transcript}>
      <p>
        {`${content.quiz.label}: ${content.quiz.title}. ${modeName(attempt.mode)} of ${counted(attempt.questions.length, 'question')}.`}
      </p>
      <p>{`Begun ${momentWords(attempt.startedAt)}, handed in ${momentWords(handedInAt)}.`}</p>
      {timeLimitMs === undefined ? null : <p>{limitWords(timeLimitMs, extendedMs)}</p>}
      <p>{`Edition of the questions: ${attempt.contentVersion}.`}</p>
      {isEdited ? (
        <p>{`Questions have been edited since; this page shows and grades by today’s edition, ${contentVersion}.`}</p>
      ) : null}
      <p className={styles.onPaper}>{`Attempt ${attempt.id}.`}</p>
      <p className={styles.onPaper}>
        SCO Primer transcript. Kept and graded by the browser of the person who answered; nobody
        else has checked it.
      </p>
    </div>
  )
}

function limitWords(limitMs: number, extendedMs: number): string {
  const limit = counted(Math.round(limitMs / 60_000), 'minute')
  if (extendedMs === 0) return `Time limit: ${limit}.`
  return `Time limit: ${limit}, extended by ${counted(Math.round(extendedMs / 60_000), 'minute')}.`
}
