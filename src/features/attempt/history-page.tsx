import { AttemptList } from '#blocks/attempt/attempt-list.tsx'
import { attemptName, counted, momentWords } from '#blocks/attempt/attempt-words.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import { askedPlace, homePath, studyRecordPath } from '#domain/lesson/addresses.ts'
import { selectAttemptsNewestFirst, selectReady } from '#store/learner/learner-selectors.ts'
import { useLearner } from '#store/store-context.tsx'
import { AppLink } from '#ui/app-link.tsx'
import styles from './history-page.module.css'
import { useBanks, type LoadBank } from '#blocks/attempt/use-banks.ts'

/** Everything answered in this browser, the newest first. */
export function HistoryPage({ loadBank }: { readonly loadBank: LoadBank }) {
  const ready = useLearner(selectReady)
  const attempts = useLearner(selectAttemptsNewestFirst)
  const quizzes = attempts.filter(({ mode }) => mode === 'practice' || mode === 'test')
  const others = attempts.filter((attempt) => !quizzes.includes(attempt))
  const { bank } = useBanks(
    loadBank,
    quizzes.map(({ source }) => source),
  )
  const bankOf = ({ source }: Attempt) => {
    const state = bank(source)
    return typeof state === 'string' ? undefined : state
  }
  return (
    <div className={styles.page}>
      <h1>Your attempts</h1>
      <p className={styles.lede}>
        They are kept in this browser only. Settings lets you save them to a file and bring them
        back. The <AppLink to={studyRecordPath}>record of study</AppLink> lists them for print.
      </p>
      <div className={styles.body}>
        {!ready ? <p>Reading what this browser has kept…</p> : null}
        {ready && attempts.length === 0 ? <NoneYet /> : null}
        {quizzes.length > 0 ? (
          <section aria-labelledby="quizzes">
            <h2 id="quizzes">Quizzes</h2>
            <AttemptList attempts={quizzes} bankOf={bankOf} withModule />
          </section>
        ) : null}
        {others.length > 0 ? (
          <details className={styles.others}>
            <summary>{`Single questions, checks in lessons, the source lab and the workbench (${others.length})`}</summary>
            <ul>
              {others.map((attempt) => (
                <OtherAttempt key={attempt.id} attempt={attempt} />
              ))}
            </ul>
          </details>
        ) : null}
      </div>
      <noscript>
        <p>Attempts are kept by this browser and drawn by JavaScript, which is off.</p>
      </noscript>
    </div>
  )
}

function NoneYet() {
  return (
    <>
      <p>
        There is nothing here yet. An attempt appears as soon as you start a quiz or answer a check.
      </p>
      <p>
        <AppLink to={homePath}>Choose a module</AppLink>
      </p>
    </>
  )
}

/** A question answered outside a quiz leads back to where it was asked. */
function OtherAttempt({ attempt }: { readonly attempt: Attempt }) {
  const words = `${attemptName(attempt)}, ${momentWords(attempt.startedAt)}`
  const { to } = askedPlace(attempt.source, attempt.questions[0] ?? '')
  return (
    <li>
      <AppLink to={to}>{words}</AppLink>
      <span>{counted(attempt.questions.length, 'question')}</span>
    </li>
  )
}
