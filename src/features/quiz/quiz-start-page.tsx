import { useId } from 'react'
import { useNavigate } from 'react-router'
import { AttemptList } from '#blocks/attempt/attempt-list.tsx'
import { contentVersion } from '#content/catalog.ts'
import { drawQuestions } from '#domain/attempt/attempt-selection.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import { attemptPath } from '#domain/lesson/addresses.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import { selectAttemptsNewestFirst, selectReady } from '#store/learner/learner-selectors.ts'
import { useStartAttempt } from '#store/learner/use-start-attempt.ts'
import { useLearner } from '#store/store-context.tsx'
import { OpenAttempt } from './open-attempt.tsx'
import { QuizAbout, QuizQuestionsWithoutScript } from './quiz-about.tsx'
import { QuizForm, type QuizChoice } from './quiz-form.tsx'
import styles from './quiz-start-page.module.css'

/** Where a module's quiz begins: what it covers, going on with an open attempt, a new one, past ones. */
export function QuizStartPage({ content }: { readonly content: BankContent }) {
  const ready = useLearner(selectReady)
  return (
    <div className={styles.page}>
      <QuizAbout content={content} />
      {/* One block, drawn whole once the disk has been read, so that nothing is shown and moved away. */}
      <div className={styles.personal}>
        {ready ? (
          <QuizForPerson content={content} />
        ) : (
          <p className={styles.waiting}>The quiz opens here.</p>
        )}
      </div>
      <QuizQuestionsWithoutScript content={content} />
    </div>
  )
}

function isQuizOf(module: string) {
  return ({ source, mode }: Attempt) =>
    source === module && (mode === 'practice' || mode === 'test')
}

function QuizForPerson({ content }: { readonly content: BankContent }) {
  const headings = useId()
  const navigate = useNavigate()
  const start = useStartAttempt(contentVersion)
  const attempts = useLearner(selectAttemptsNewestFirst).filter(isQuizOf(content.module.id))
  const open = attempts.find(({ handedInAt }) => handedInAt === undefined)
  const others = attempts.filter((attempt) => attempt !== open)

  function begin({ mode, length, timeLimitMs }: QuizChoice) {
    const pool = content.pool.flatMap((id) => content.questions[id] ?? [])
    const questions = (seed: number) => drawQuestions(pool, length, seed)
    const limit = timeLimitMs === undefined ? {} : { timeLimitMs }
    const id = start({ mode, source: content.module.id, questions, ...limit })
    void navigate(attemptPath(id))
  }
  function retry(attempt: Attempt, questions: readonly string[]) {
    const plan = { mode: 'practice', source: content.module.id, retryOf: attempt.id } as const
    void navigate(attemptPath(start({ ...plan, questions: () => questions })))
  }
  return (
    <>
      {open ? <OpenAttempt attempt={open} /> : null}
      <section>
        <h2 id={`${headings}new`}>{open ? 'Or start a new one' : 'Start'}</h2>
        <QuizForm pool={content.pool.length} headingId={`${headings}new`} onStart={begin} />
      </section>
      {others.length > 0 ? (
        <section aria-labelledby={`${headings}past`}>
          <h2 id={`${headings}past`}>Your other attempts at this quiz</h2>
          <AttemptList attempts={others} bankOf={() => content} onRetry={retry} />
        </section>
      ) : null}
    </>
  )
}
