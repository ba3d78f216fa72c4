import { useEffect, useRef, type ReactNode } from 'react'
import { BankSources } from '#blocks/attempt/bank-sources.tsx'
import { attemptName } from '#blocks/attempt/attempt-words.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import { historyPath, homePath, quizPath } from '#domain/lesson/addresses.ts'
import { askedPlace } from '#domain/lesson/further-addresses.ts'
import { selectAttempt, selectReady } from '#store/learner/learner-selectors.ts'
import { useLearner } from '#store/store-context.tsx'
import { AppLink } from '#ui/app-link.tsx'
import { Button } from '#ui/button.tsx'
import styles from './attempt-page.module.css'
import { AttemptReview } from '#features/attempt/review/attempt-review.tsx'
import { AttemptRun } from '#features/attempt/run/attempt-run.tsx'
import { useBanks, type BankState, type LoadBank } from '#blocks/attempt/use-banks.ts'

type AttemptPageProps = { readonly attemptId: string; readonly loadBank: LoadBank }

/** One attempt: its questions while it is open, its review once it is handed in. */
export function AttemptPage({ attemptId, loadBank }: AttemptPageProps) {
  const ready = useLearner(selectReady)
  const attempt = useLearner(selectAttempt(attemptId))
  const isQuiz = attempt?.mode === 'practice' || attempt?.mode === 'test'
  const { bank, again } = useBanks(loadBank, isQuiz ? [attempt.source] : [])
  const state = isQuiz ? bank(attempt.source) : 'waiting'
  const content = typeof state === 'string' ? undefined : state
  const heading = useHeadingAfterHandingIn(attempt)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        {/* Both lines stand from the first paint, so that nothing below them moves. */}
        <p className={styles.eyebrow}>
          {content && attempt ? (
            <AppLink to={quizPath(attempt.source)}>{content.quiz.title}</AppLink>
          ) : null}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {ready ? pageTitle(attempt) : 'Your attempt'}
        </h1>
      </header>
      <div className={styles.body}>
        {!ready ? <p>Reading what this browser has kept…</p> : null}
        {ready && !attempt ? <NoAttempt /> : null}
        {ready && attempt && !isQuiz ? <OtherKind attempt={attempt} /> : null}
        {attempt && isQuiz ? <Quiz attempt={attempt} bank={state} onAgain={again} /> : null}
      </div>
      <noscript>
        <p>Attempts are kept by this browser and drawn by JavaScript, which is off.</p>
      </noscript>
    </div>
  )
}

function pageTitle(attempt: Attempt | undefined): string {
  if (!attempt) return 'No such attempt here'
  const name = attemptName(attempt)
  return attempt.handedInAt === undefined ? name : `Review: ${name.toLowerCase()}`
}

/** Handing in replaces the page's content; the heading then says where the person is. */
function useHeadingAfterHandingIn(attempt: Attempt | undefined) {
  const heading = useRef<HTMLHeadingElement>(null)
  const wasOpen = useRef(false)
  const isOpen = attempt !== undefined && attempt.handedInAt === undefined
  const isDone = attempt?.handedInAt !== undefined
  useEffect(() => {
    if (isDone && wasOpen.current) heading.current?.focus()
    wasOpen.current = isOpen
  }, [isDone, isOpen])
  return heading
}

type QuizProps = {
  readonly attempt: Attempt
  readonly bank: BankState
  readonly onAgain: () => void
}

function Quiz({ attempt, bank, onAgain }: QuizProps): ReactNode {
  if (bank === 'waiting') return <p>Fetching the questions…</p>
  if (bank === 'failed') {
    return (
      <div role="alert">
        <p>
          The questions could not be fetched. Your answers are kept. Check the connection, then try
          again.
        </p>
        <Button onClick={onAgain}>Try again</Button>
      </div>
    )
  }
  return (
    <BankSources content={bank}>
      {attempt.handedInAt === undefined ? (
        <AttemptRun attempt={attempt} content={bank} />
      ) : (
        <AttemptReview attempt={attempt} handedInAt={attempt.handedInAt} content={bank} />
      )}
    </BankSources>
  )
}

function NoAttempt() {
  return (
    <>
      <p>
        Attempts are kept in the browser in which they were made, and this one has none at this
        address. It may have been made in another browser, or erased.
      </p>
      <p>
        <AppLink to={historyPath}>All attempts in this browser</AppLink>
      </p>
      <p>
        <AppLink to={homePath}>The course</AppLink>
      </p>
    </>
  )
}

const wayBack = {
  case: 'Open the case on the workbench',
  exercise: 'Open the exercise in the source lab',
  lesson: 'Open the lesson that asked it',
  question: 'Open the question',
}

/** A check or a single question has no page of its own; it is shown where it was asked. */
function OtherKind({ attempt }: { readonly attempt: Attempt }) {
  const { where, to } = askedPlace(attempt.source, attempt.questions[0] ?? '')
  return (
    <p>
      <AppLink to={to}>{wayBack[where]}</AppLink>
    </p>
  )
}
