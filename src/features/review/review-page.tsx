import { useMemo } from 'react'
import { useAnswerBank, type AnswerBankLoaders } from '#blocks/attempt/use-answer-bank.ts'
import type { LearnerRecord } from '#domain/attempt/attempt.ts'
import { homePath, quizPath, termPracticePath } from '#domain/lesson/addresses.ts'
import { selectReady, selectRecord } from '#store/learner/learner-selectors.ts'
import { useLearner } from '#store/store-context.tsx'
import { AppLink } from '#ui/app-link.tsx'
import { Button } from '#ui/button.tsx'
import { AboutReview } from './about-review.tsx'
import { AnywayForm, type ReviewModule } from '#features/review/desk/anyway-form.tsx'
import { DaySummary } from '#features/review/desk/day-summary.tsx'
import { LoadForecast, useForecast } from '#features/review/desk/load-forecast.tsx'
import { ReviewRun } from '#features/review/run/review-run.tsx'
import { matterIn, reviewState, type ReviewState } from './review-state.ts'
import styles from './review-page.module.css'
import { useRun, type RunPlace } from '#features/review/run/run-state.ts'
import { TodayList } from '#features/review/desk/today-list.tsx'
import { useClock } from './use-clock.ts'
import { useTerms, type LoadTerms } from './use-terms.ts'

type ReviewPageProps = {
  readonly loaders: AnswerBankLoaders
  readonly loadTerms: LoadTerms
  readonly modules: readonly ReviewModule[]
}

/** What is due today of all that was answered, one item after another, and when the rest comes back. */
export function ReviewPage(props: ReviewPageProps) {
  const ready = useLearner(selectReady)
  const record = useLearner(selectRecord)
  return (
    <div className={styles.page}>
      <h1>Review</h1>
      <p className={styles.lede}>
        What you have learnt comes back on the day on which it begins to fade, a few minutes a day.
        Each item says why it is asked and when it comes next.
      </p>
      <noscript>
        <p>
          The list of today is made from answers that this browser has kept, by JavaScript, which is
          off. The lessons and every question’s explanation can be read without it.
        </p>
      </noscript>
      {ready ? (
        <ForLearner {...props} record={record} />
      ) : (
        <>
          <div className={styles.body}>
            <p>Reading what this browser has kept…</p>
          </div>
          <AboutReview />
        </>
      )}
    </div>
  )
}

type ForLearnerProps = ReviewPageProps & { readonly record: LearnerRecord }

function ForLearner({ record, loaders, loadTerms, modules }: ForLearnerProps) {
  const bank = useAnswerBank(record, loaders)
  const { terms, failed, again } = useTerms(loadTerms, record.study.cards.size > 0)
  const clock = useClock()
  const place = useRun(record)
  const content = useMemo(
    () => (bank.status === 'ready' && terms ? { ...bank, terms } : undefined),
    [bank, terms],
  )
  const matterOf = useMemo(() => content && matterIn(content), [content])
  const review = useMemo(
    () => content && matterOf && reviewState(record, content, matterOf, clock),
    [record, content, matterOf, clock],
  )
  if (review && place.run) {
    return <ReviewRun review={review} run={place.run} leave={place.leave} />
  }
  return (
    <>
      <div className={styles.body}>
        {review ? <Desk review={review} place={place} modules={modules} /> : null}
        {review || bank.status === 'failed' || failed ? null : (
          <p>Fetching what you have answered…</p>
        )}
        {bank.status === 'failed' || failed ? (
          <p role="alert">
            {'What you have answered could not be fetched. Your answers are safe. '}
            <Button onClick={bank.status === 'failed' ? bank.again : again}>Try again</Button>
          </p>
        ) : null}
      </div>
      <AboutReview />
    </>
  )
}

type DeskProps = {
  readonly review: ReviewState
  readonly place: RunPlace
  readonly modules: readonly ReviewModule[]
}

/** Between runs: what is due, what was reviewed, what is to come. */
function Desk({ review, place, modules }: DeskProps) {
  const days = useForecast(review)
  if (review.schedule.size === 0) return <NothingYet modules={modules} />
  return (
    <>
      {place.ended ? <DaySummary review={review} place={place} tomorrow={days[1]} /> : null}
      <TodayList review={review} place={place} />
      {place.ended ? null : <DaySummary review={review} place={place} tomorrow={days[1]} />}
      <LoadForecast review={review} days={days} />
      <AnywayForm review={review} modules={modules} start={place.start} />
    </>
  )
}

function NothingYet({ modules }: { readonly modules: readonly ReviewModule[] }) {
  return (
    <section aria-labelledby="nothing-yet">
      <h2 id="nothing-yet">Nothing to review yet</h2>
      <p>
        The list fills by itself as you answer: the checks in the lessons, the quizzes, and the
        cards of the glossary. What you answer today comes back for the first time within a few
        days.
      </p>
      <ul className={styles.ways}>
        <li>
          <AppLink to={homePath}>Begin with a lesson</AppLink>
        </li>
        {modules.slice(0, 1).map(({ id, title }) => (
          <li key={id}>
            <AppLink to={quizPath(id)}>{`Take the quiz “${title}”`}</AppLink>
          </li>
        ))}
        <li>
          <AppLink to={termPracticePath}>Turn the cards of the glossary</AppLink>
        </li>
      </ul>
    </section>
  )
}
