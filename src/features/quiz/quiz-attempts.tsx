import { useId, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { AttemptList } from '#blocks/attempt/attempt-list.tsx'
import { contentVersion } from '#content/catalog.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import { attemptPath } from '#domain/lesson/further-addresses.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import { selectAttemptsNewestFirst } from '#store/learner/learner-selectors.ts'
import { useStartAttempt, type AttemptPlan } from '#store/learner/use-start-attempt.ts'
import { useLearner } from '#store/store-context.tsx'
import { OpenAttempt } from './open-attempt.tsx'

type QuizAttemptsProps = {
  readonly quiz: string
  /** Undefined while it is not loaded; scores then follow. */
  readonly bank: BankContent | undefined
  /** The way to begin a new attempt, below the heading of this id. */
  readonly children: (
    headingId: string,
    begin: (plan: Omit<AttemptPlan, 'source'>) => void,
  ) => ReactNode
}

/** Whether an attempt is one at this quiz, not a check or a single question. */
export function isAttemptAt(quiz: string) {
  return ({ source, mode }: Attempt) => source === quiz && (mode === 'practice' || mode === 'test')
}

/** A person's attempts at one quiz: going on with an open one, a new one, those that are past. */
export function QuizAttempts({ quiz, bank, children }: QuizAttemptsProps) {
  const headings = useId()
  const navigate = useNavigate()
  const start = useStartAttempt(contentVersion)
  const attempts = useLearner(selectAttemptsNewestFirst).filter(isAttemptAt(quiz))
  const open = attempts.find(({ handedInAt }) => handedInAt === undefined)
  const others = attempts.filter((attempt) => attempt !== open)

  function begin(plan: Omit<AttemptPlan, 'source'>) {
    void navigate(attemptPath(start({ ...plan, source: quiz })))
  }
  function retry(attempt: Attempt, questions: readonly string[]) {
    begin({ mode: 'practice', retryOf: attempt.id, questions: () => questions })
  }
  return (
    <>
      {open ? <OpenAttempt attempt={open} /> : null}
      <section>
        <h2 id={`${headings}new`}>{open ? 'Or start a new one' : 'Start'}</h2>
        {children(`${headings}new`, begin)}
      </section>
      {others.length > 0 ? (
        <section aria-labelledby={`${headings}past`}>
          <h2 id={`${headings}past`}>Your other attempts at this quiz</h2>
          <AttemptList attempts={others} bankOf={() => bank} onRetry={retry} />
        </section>
      ) : null}
    </>
  )
}
