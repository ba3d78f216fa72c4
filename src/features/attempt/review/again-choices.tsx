import { useNavigate } from 'react-router'
import { bankQuestions, blueprintCandidates } from '#blocks/attempt/bank-questions.ts'
import { counted } from '#blocks/attempt/attempt-words.ts'
import { contentVersion } from '#content/catalog.ts'
import { drawByBlueprint } from '#domain/quiz/blueprint.ts'
import { drawQuestions } from '#domain/quiz/attempt-selection.ts'
import type { Attempt } from '#domain/attempt/attempt.ts'
import { attemptPath } from '#domain/lesson/further-addresses.ts'
import { finalId } from '#domain/lesson/course-quizzes.ts'
import type { BankContent } from '#domain/lesson/page-content.ts'
import { useStartAttempt, type AttemptPlan } from '#store/learner/use-start-attempt.ts'
import { Button } from '#ui/button.tsx'
import { unaskedFirst } from './attempt-report.ts'
import styles from './attempt-review.module.css'

type AgainProps = {
  readonly attempt: Attempt
  readonly content: BankContent
  readonly missed: readonly string[]
}

/** Ways to go on, the same after any result. */
export function AgainChoices({ attempt, content, missed }: AgainProps) {
  const navigate = useNavigate()
  const start = useStartAttempt(contentVersion)
  const bank = bankQuestions(content)
  const { source, mode } = attempt
  const asked = attempt.questions.filter((id) => bank.has(id))
  const { unasked } = unaskedFirst(attempt, content.pool)

  function begin(plan: Omit<AttemptPlan, 'source'>) {
    void navigate(attemptPath(start({ ...plan, source })))
  }
  const again = { mode: 'practice', retryOf: attempt.id } as const
  const limit = attempt.timeLimitMs === undefined ? {} : { timeLimitMs: attempt.timeLimitMs }
  return (
    <section className={styles.again} aria-labelledby="what-next">
      <h2 id="what-next">What next</h2>
      {missed.length === 0 ? <p>You missed nothing and were unsure of nothing.</p> : null}
      <div className={styles.choices}>
        {missed.length > 0 ? (
          <Button onClick={() => begin({ ...again, questions: () => missed })}>
            {`Retry what you missed or were unsure of (${missed.length})`}
          </Button>
        ) : null}
        <Button
          tone="quiet"
          onClick={() =>
            begin({ mode, ...limit, questions: (seed) => newQuestions(attempt, content, seed) })
          }
        >
          {unasked.length > 0 ? 'Try again with new questions' : 'Try again in a new order'}
        </Button>
        {asked.length > 0 ? (
          <Button tone="quiet" onClick={() => begin({ ...again, questions: () => asked })}>
            {`Practise the same ${counted(asked.length, 'question')} again`}
          </Button>
        ) : null}
        <Button tone="quiet" onClick={() => window.print()}>
          Print this review
        </Button>
      </div>
    </section>
  )
}

/** As many as before: those not asked in this attempt, and only then others. */
function newQuestions(attempt: Attempt, content: BankContent, seed: number): readonly string[] {
  const bank = bankQuestions(content)
  if (content.quiz.id === finalId)
    return drawByBlueprint(blueprintCandidates(content), seed, new Set(attempt.questions))
  const { unasked, asked } = unaskedFirst(attempt, content.pool)
  const draw = (ids: readonly string[], count: number) =>
    drawQuestions(
      ids.flatMap((id) => bank.get(id) ?? []),
      count,
      seed,
    )
  const count = attempt.questions.length
  const fresh = draw(unasked, count)
  return [...fresh, ...draw(asked, count - fresh.length)]
}
