import { useAnswerBank, type AnswerBankLoaders } from '#blocks/attempt/use-answer-bank.ts'
import { historyPath, progressPath, reviewPath, studyListPath } from '#domain/lesson/addresses.ts'
import type { ProgressOutline } from '#domain/progress/progress-outline.ts'
import { selectReady, selectRecord } from '#store/learner/learner-selectors.ts'
import { useLearner } from '#store/store-context.tsx'
import { AppLink } from '#ui/app-link.tsx'
import { Button } from '#ui/button.tsx'
import { NothingYet, WhatIsShown } from './nothing-yet.tsx'
import { OwnProgress } from './own-progress.tsx'
import styles from './progress-page.module.css'

type ProgressPageProps = {
  readonly outline: ProgressOutline
  readonly loaders: AnswerBankLoaders
}

/** How one's study has gone, in words, figures and tables; all of it is computed from the log. */
export function ProgressPage({ outline, loaders }: ProgressPageProps) {
  const ready = useLearner(selectReady)
  const record = useLearner(selectRecord)
  const bank = useAnswerBank(ready ? record : undefined, loaders)
  const isEmpty =
    record.attempts.size === 0 && record.lessonsRead.size === 0 && record.study.cards.size === 0
  return (
    <article className={styles.page}>
      <h1>Progress</h1>
      <Ways />
      <div className={styles.body}>
        {bank.status === 'failed' ? (
          <p role="alert">
            {'The questions behind your answers could not be fetched. Your answers are safe. '}
            <Button onClick={bank.again}>Try again</Button>
          </p>
        ) : null}
        {ready && isEmpty ? <NothingYet outline={outline} /> : null}
        {bank.status === 'ready' && !isEmpty ? (
          <OwnProgress record={record} questions={bank.questions} outline={outline} />
        ) : null}
        {bank.status === 'waiting' ? <WhatIsShown waiting={ready} /> : null}
      </div>
    </article>
  )
}

const ways = [
  { to: `${progressPath}objectives/`, text: 'Objectives' },
  { to: studyListPath, text: 'Study list' },
  { to: reviewPath, text: 'Review' },
  { to: historyPath, text: 'Attempts' },
  { to: `${progressPath}record/`, text: 'Record of study' },
]

/** What else there is of one's own study. */
function Ways() {
  return (
    <nav className={styles.ways} aria-label="Your study">
      <ul>
        {ways.map(({ to, text }) => (
          <li key={to}>
            <AppLink to={to}>{text}</AppLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
