import { useId, useState } from 'react'
import { counted, modeName, momentWords, placeWords } from '#blocks/attempt/attempt-words.ts'
import { isTimeUp } from '#domain/attempt/attempt-time.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import { attemptPath } from '#domain/lesson/further-addresses.ts'
import { AppLink } from '#ui/app-link.tsx'
import { buttonClass } from '#ui/button.tsx'
import styles from './quiz-start-page.module.css'

/** The way back to the question at which an attempt was left. */
export function OpenAttempt({ attempt }: { readonly attempt: Attempt }) {
  const headingId = useId()
  const [now] = useState(() => Date.now())
  const isOver = isTimeUp(attempt, now)
  const answered = `${attempt.responses.size} of ${counted(attempt.questions.length, 'question')} answered`
  return (
    <section className={styles.open} aria-labelledby={headingId}>
      <h2 id={headingId}>{isOver ? 'The time of your test is over' : 'You have begun'}</h2>
      <p>{`${modeName(attempt.mode)} of ${momentWords(attempt.startedAt)}: ${answered}.`}</p>
      <AppLink className={buttonClass()} to={attemptPath(attempt.id)}>
        {isOver ? 'Open the review' : `Continue where you were (${placeWords(attempt)})`}
      </AppLink>
    </section>
  )
}
